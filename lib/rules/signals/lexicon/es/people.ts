import type { PhraseBook } from '../phrases';

const held =
  '(detenidos|detenidas|arrestados|arrestadas|encerrados|encerradas|internados|internadas|retenidos|retenidas|encarcelados|encarceladas|recluidos|recluidas)';
const acts = '(detención|detenciones|encierro|internamiento|arresto|arrestos|encarcelamiento|redadas)';

/** Words for who is held or left out, and for what the help does for a closed centre (T6 to T12). */
export const peoplePhrases: PhraseBook = {
  'held-children': {
    phrases: [
      `(niños|menores|adolescentes|niños de la calle|menores de edad) (son|están|serán|fueron|) ${held}`,
      `${acts} de (niños|menores|adolescentes|niños de la calle)`,
    ],
  },
  'held-pregnant-women': {
    phrases: [
      `(mujeres embarazadas|embarazadas) (son|están|serán|fueron|) ${held}`,
      `${acts} de (mujeres|) embarazadas`,
    ],
  },
  'held-women': {
    phrases: [
      `(mujeres|mulas) (son|están|serán|fueron|) ${held}`,
      `${acts} de mujeres`,
      '(cárcel|cárceles|prisión) de mujeres',
    ],
  },
  'held-migrants': {
    phrases: [
      `(migrantes|extranjeros|refugiados|solicitantes de asilo|trabajadores migrantes) (son|están|serán|fueron|) ${held}`,
      `${acts} de (migrantes|extranjeros|refugiados)`,
    ],
  },
  'border-people': {
    phrases: [
      '(frontera|fronteras) (oriental|orientales|occidental|norte|sur|este|oeste|común|comunes|terrestre|terrestres|porosa|porosas|con|entre)',
      '(operaciones|operativos|patrullajes|contrabandistas|traficantes|tráfico|comerciantes) (transfronterizas|transfronterizos|transfronterizo|transfronteriza)',
      '(personas|viajeros|familias|trabajadores|pasajeros|comerciantes) (que cruzan|que atraviesan|procedentes|que llegan|que entran)',
      '(control|controles|registro|registros|revisar|inspección) (de|a) (los|) (viajeros|pasajeros) (que|procedentes|extranjeros|)',
    ],
  },
  'held-sex-workers': {
    phrases: [
      `(trabajadoras sexuales|prostitutas|trabajadores sexuales) (son|están|serán|fueron|) ${held}`,
      `${acts} de (trabajadoras sexuales|prostitutas)`,
    ],
  },
  'held-homeless': {
    phrases: [
      `(personas sin hogar|indigentes|habitantes de calle|mendigos) (son|están|serán|fueron|) ${held}`,
      `${acts} de (personas sin hogar|indigentes|habitantes de calle|mendigos)`,
    ],
  },
  'held-with-hiv': {
    phrases: [
      `(personas con VIH|personas que viven con el VIH|seropositivos) (son|están|serán|fueron|) ${held}`,
      '(detención|internamiento|aislamiento) de (personas con VIH|seropositivos|personas que viven con el VIH)',
    ],
  },
  'held-with-disabilities': {
    phrases: [
      `(personas con discapacidad|enfermos mentales|personas con trastornos mentales) (son|están|serán|fueron|) ${held}`,
      '(detención|internamiento|encierro) de (personas con discapacidad|enfermos mentales)',
    ],
  },
  'held-minorities': {
    phrases: [
      `(minorías|indígenas|afrodescendientes|gitanos|minorías étnicas|comunidades indígenas) (son|están|serán|fueron|) ${held}`,
      `${acts} de (minorías|indígenas|afrodescendientes|gitanos)`,
    ],
  },
  'children-with-adults': {
    phrases: [
      '(niños|menores|adolescentes) ... (con adultos|con los adultos|junto a adultos|entre adultos|junto con adultos)',
      '(niños|menores) y adultos (juntos|en las mismas|comparten)',
    ],
  },
  'women-unequal': {
    phrases: [
      '(ningún|ninguna|sin|no hay) (lugar|plazas|plaza|servicio|servicios|cama|camas|dormitorio|espacio) (para|destinados a|reservado a) (las|) mujeres',
      '(servicios|plazas|centro|atención) (reservados|reservadas|reservado|abierto|abiertos|solo|sólo|exclusivo) (a|para|solo para|sólo para) (los|) (hombres|varones)',
    ],
  },
  'centre-build': {
    phrases: [
      '(construcción|construir|edificar|edificación) (de|del|de un|de una|un|el|los|de los) (nuevo|nuevos|) (centro|centros|pabellón|dormitorio|dormitorios|edificio|granja) ... (cerrado|cerrados|obligatorio|rehabilitación|desintoxicación|reeducación|internamiento|detención)',
      '(construcción|construir|levantar) (de|) (un|una|el|la|) (muro perimetral|cerca perimetral|valla perimetral|muro|torre de vigilancia)',
    ],
  },
  'centre-repair': {
    phrases: [
      '(reparación|reparar|remodelación|remodelar|renovación|renovar|ampliación|ampliar|rehabilitar) (de|del|de los|de las|el|los|las|la|) (centro|centros|dormitorios|muros|celdas|techo|edificios|pabellones) ... (cerrado|cerrados|obligatorio|desintoxicación|reeducación|internamiento|detención|internos|rehabilitación)',
    ],
  },
  'centre-furnish': {
    phrases: [
      '(camas|colchones|mobiliario|mantas|cocinas|equipamiento) (para|del|de los|destinados a|de) (el|los|las|) (centro|centros|dormitorios|anexos|internos) (cerrado|cerrados|de rehabilitación|de desintoxicación|de internamiento|de detención|obligatorio|de rehabilitación obligatoria)',
    ],
  },
  'centre-running-costs': {
    phrases: [
      '(gastos|costos|costes|presupuesto) (de funcionamiento|operativos|de operación|corrientes) (del|de los|de|de un) (centro|centros|anexo|anexos)',
      '(comida|alimentación|electricidad) de los (internos|internados|detenidos)',
    ],
  },
  'centre-staff': {
    phrases: [
      '(capacitación|capacitar|formación|salarios|sueldos|contratación) (del|de los|de|al|a los) (personal|guardias|custodios|celadores|directores|vigilantes) (del|de los|de|de un) (centro|centros|anexo|anexos)',
    ],
  },
  'centre-closure': {
    phrases: [
      '(cierre|cerrar|desmantelamiento|transición) (gradual|progresivo|definitivo|) (de|del|de los|los|el|desde los) (centro|centros|anexos|anexo) (obligatorios|obligatorio|cerrados|cerrado|de rehabilitación|de internamiento|)',
    ],
  },
  'release-less-likely': {
    phrases: [
      '(liberados|liberación|puesta en libertad|salir|excarcelación) ... (enfermos|por enfermedad|falta de atención|motivos de salud|razones de salud)',
      '(atención|tratamiento) (dentro|en el interior|en el centro) ... (permanecer|retenidos|ya no son liberados|seguir internados)',
    ],
  },
  'no-consent': {
    phrases: [
      '(tratamiento|terapia|rehabilitación|desintoxicación) ... (sin consentimiento|sin su consentimiento|sin el consentimiento)',
      '(consentimiento|acuerdo) no (se pide|es pedido|se solicita|es requerido|se recaba|es necesario)',
      'no se (pide|solicita|recaba) (el|su) consentimiento',
    ],
  },
  'penalty-for-failing': {
    phrases: [
      '(prisión|cárcel|encarcelamiento|sanción|sanciones|pena|regreso a prisión) (en caso de|por|si) (fracaso|recaída|recaen|abandono|abandonan|fracasan|una prueba positiva|incumplimiento del tratamiento)',
      '(recaída|fracaso|abandono|prueba positiva) (es|se|conlleva|lleva|implica) (castigada|castigado|castiga|sancionada|prisión|cárcel|a prisión|a la cárcel|la cárcel|sanción)',
    ],
  },
  'longer-than-sentence': {
    phrases: [
      '(más largo|más larga|más tiempo|duración mayor|mayor duración) que (la|su|la de la|una) (pena|condena|pena de prisión|sentencia)',
    ],
  },
  'not-indicated': {
    phrases: [
      '(sin|ninguna|ni) (indicación|evaluación|necesidad|examen|diagnóstico) (médica|médico|clínica|previo|previa|de dependencia)',
      '(consumidores|usuarios) (ocasionales|no dependientes) (internados|sometidos|enviados|obligados|tratados)',
    ],
  },
  'expulsion-for-test': {
    phrases: [
      '(expulsados|expulsión|expulsado|exclusión|excluidos) (del programa|automática|inmediata|del tratamiento|) (por|tras|en caso de|a la primera) (una|un|la primera|) (prueba positiva|recaída|test positivo|examen positivo)',
    ],
  },
  'patient-data': {
    phrases: [
      '(la policía|el ministerio|las autoridades|los policías) (tiene|tienen|tendrá|tendrán) acceso (a los|a las|al|a la) (expedientes|datos|lista|registro|historias) (médicos|clínicas|de pacientes|de los pacientes|de usuarios|del centro|)',
      '(datos|expedientes|nombres|listas|lista|registro|historias) (médicos|clínicos|clínicas|médicas|) de (los|las|) (pacientes|usuarios|adictos|beneficiarios|personas en tratamiento) ... (policía|autoridades|fiscalía|ministerio del interior|fuerzas de seguridad|policiales)',
      '(comunicar|entregar|remitir|reportar) (los|la|) (nombres|lista|datos) de (los|las|sus|) (pacientes|usuarios|adictos) (a la|a las|al) (policía|autoridades|ministerio|fiscalía)',
    ],
  },
  'school-testing': {
    phrases: [
      '(pruebas|prueba|controles|análisis|test) (de drogas|antidopaje|de orina|toxicológicas|toxicológicos) (a|en|entre) (los|las|la|) (alumnos|estudiantes|escuelas|colegios|escolares|escuela)',
    ],
  },
  'police-in-class': {
    phrases: [
      '(policías|policía|gendarmes|agentes) (uniformados|en uniforme|) (en las|en los|dan charlas en|visitan|dan clases en) (las|los|) (aulas|escuelas|colegios|clases|escuela)',
    ],
  },
  'public-shaming': {
    phrases: [
      'paseados por (las calles|el pueblo|la ciudad)',
      '(exhibidos|exhibición|humillación|humillados|presentados|exponer) (pública|públicamente|en público|ante la prensa|en televisión|ante las cámaras|ante los medios)',
      '(fotos|nombres|rostros) de (los|) (consumidores|adictos|detenidos|sospechosos|usuarios) (publicados|publicadas|difundidas|difundidos|exhibidas)',
      'confesiones públicas',
    ],
  },
  stigmatising: {
    phrases: [
      '(drogadictos|adictos|viciosos|consumidores) (criminales|delincuentes|degenerados|peligrosos|parias)',
      '(lacra social|flagelo de la droga|cáncer de la sociedad|sociedad libre de drogas|mundo libre de drogas|la droga mata)',
    ],
  },
};
