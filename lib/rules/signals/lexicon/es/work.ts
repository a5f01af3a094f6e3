import type { PhraseBook } from '../phrases';

/** Words for the kind of work (P2). */
export const strandPhrases: PhraseBook = {
  'strand-enforcement': {
    phrases: [
      '(policía|unidad|unidades|brigada|brigadas|dirección|agencia|fuerza|fuerzas|oficina|escuadrón) (antinarcóticos|antidrogas|antinarcotráfico|de estupefacientes|contra el narcotráfico|de lucha contra las drogas)',
      '(lucha|combate) (contra|al|contra el|contra la|contra las) (narcotráfico|tráfico de drogas|tráfico ilícito|drogas|tráfico de estupefacientes|contrabando de drogas)',
      '(combatir|reprimir|represión de|represión del) (el|la|los|) (narcotráfico|tráfico de drogas|tráfico ilícito|narcotraficantes)',
      '(fortalecimiento|fortalecer|apoyo) (de|a) (las|la|) (capacidades|capacidad) (de|del|de la|de los|de las) (policía|fuerzas policiales|aduanas|cuerpos de seguridad|organismos de aplicación de la ley|unidades antidrogas|cuerpos policiales)',
      '(aplicación|cumplimiento) de la ley (en materia de drogas|antidrogas|)',
      '(fuerzas de seguridad|cuerpos de seguridad|fuerza pública|autoridades aduaneras)',
      'control (fronterizo|de fronteras|de estupefacientes|de drogas)',
      '(interdicción|labores de interdicción)',
    ],
  },
  'strand-judicial': {
    phrases: [
      '(asistencia|cooperación) (judicial|penal|jurídica mutua|judicial recíproca|judicial internacional)',
      '(capacitación|formación|apoyo|fortalecimiento) (a|de) (los|las|) (jueces|fiscales|fiscalías|magistrados|operadores de justicia)',
      '(enjuiciamiento|persecución|investigación|juzgamiento) (de|penal de) (los|) (delitos|casos|causas) (de drogas|de narcotráfico|relacionados con drogas|por drogas)',
    ],
  },
  'strand-law-reform': {
    phrases: [
      '(reforma|revisión|modificación) (de la ley|del código penal|de la legislación|legal) (de drogas|de estupefacientes|sobre drogas|antidrogas|en materia de drogas|)',
      '(redacción|elaboración) (de|del) (una|un|) (nueva|) (ley|proyecto de ley) (de drogas|sobre drogas|antidrogas|)',
    ],
  },
  'strand-eradication': {
    phrases: [
      '(erradicación|destrucción) de (cultivos|cultivos ilícitos|plantaciones|coca|amapola|marihuana)',
      '(campaña|campañas|grupo|grupos|brigadas|operativos) de erradicación',
    ],
  },
  'strand-forensics': {
    phrases: [
      '(laboratorio|laboratorios) (forense|forenses|de criminalística|de análisis de drogas|de química forense)',
      '(policía científica|pericias químicas|pruebas forenses)',
      'observatorio (nacional|) de drogas',
    ],
  },
  'strand-alternatives': {
    phrases: [
      '(desarrollo|cultivos|ingresos) (alternativo|alternativos|de sustitución|sustitutos)',
      'medios de (vida|subsistencia) (lícitos|sostenibles|alternativos)',
      '(sustitución de cultivos|economía lícita|cultivos lícitos|escuelas de campo)',
      '(abandonar|dejar) (la coca|los cultivos ilícitos|la amapola|el cultivo de coca)',
    ],
  },
  'strand-treatment': {
    phrases: [
      '(tratamiento|atención|rehabilitación) (de|de la|del|a|para) (drogodependencia|drogodependencias|adicciones|drogadicción|dependencia de drogas|personas dependientes|drogodependientes|personas con adicciones|consumo problemático|personas que usan drogas)',
      '(rehabilitación|reinserción) de (drogodependientes|adictos|toxicómanos|personas con adicciones)',
      '(centro|centros|servicio|servicios) (de adicciones|de desintoxicación|de tratamiento de adicciones|de atención a drogodependientes)',
      'comunidades terapéuticas',
    ],
  },
  'residential-centre': {
    phrases: [
      '(centro|centros|hogar|hogares|establecimiento|establecimientos|institución|granja|granjas|anexo|anexos) (de|para) (desintoxicación|rehabilitación|tratamiento|reeducación|recuperación|adictos|drogodependientes|toxicómanos|jóvenes adictos|internamiento)',
      '(internos|residentes|internados|pacientes internos) (del|de los|de este) (centro|centros|hogar|anexo|establecimiento)',
      '(centro|hogar|anexo|establecimiento) ... (alberga|aloja|acoge|hospeda|tiene cupo)',
    ],
  },
  'strand-harm-reduction': {
    phrases: [
      'reducción de (daños|riesgos|riesgos y daños)',
      '(intercambio|distribución|entrega) de (jeringas|jeringuillas|agujas)',
      '(tratamiento|terapia) (de sustitución|con metadona|con agonistas|agonista|con buprenorfina)',
      '(salas de consumo|equipos de calle|trabajo de calle|distribución de naloxona|naloxona)',
    ],
  },
  'strand-medicines': {
    phrases: [
      'acceso (a la|a los|a) (morfina|medicamentos controlados|medicamentos esenciales|alivio del dolor|analgésicos opioides|medicamentos fiscalizados)',
      '(cuidados paliativos|morfina oral|tratamiento del dolor)',
    ],
  },
  'strand-prevention': {
    phrases: [
      'prevención (del consumo|de adicciones|de las adicciones|del uso de drogas|de la drogadicción|del abuso de drogas)',
      '(reducción de la demanda|educación preventiva|prevención escolar)',
      'campañas (de sensibilización|informativas|de información) (sobre|contra) (las drogas|el consumo)',
    ],
  },
  'strand-diversion': {
    phrases: [
      '(alternativas|alternativa|medidas alternativas|penas alternativas) (a|al) (la|) (prisión|encarcelamiento|cárcel|privación de libertad|detención|enjuiciamiento)',
      '(medidas|penas) no privativas de (la|) libertad',
      '(despenalización|descriminalización)',
      'derivación (a|hacia) (servicios de salud|tratamiento voluntario|la atención)',
      'proporcionalidad de las penas',
    ],
  },
};

/** Words for how the help reaches the recipient, in what form, and how it was prepared (P3, P5, P8 to P12). */
export const formPhrases: PhraseBook = {
  'passed-through': {
    phrases: [
      '(ejecutado|ejecutada|implementado|implementada|gestionado|gestionada) por (la ONUDD|la UNODC|la Oficina de las Naciones Unidas|el PNUD|UNOPS|INTERPOL|un contratista|una organización internacional)',
      '(canalizado|canalizados|canalizada|transferido|pagado) (a través de|mediante|por) (la ONUDD|la UNODC|un fondo fiduciario|la agencia de las Naciones Unidas|el PNUD)',
    ],
  },
  'form-cash': { phrases: ['apoyo presupuestario', 'transferencias (monetarias|de efectivo|en efectivo)'] },
  'form-salaries': {
    phrases: [
      '(pago|financiación|financiamiento) de (salarios|sueldos|bonificaciones|primas|viáticos)',
      '(salarios|sueldos|bonos|primas) (de|para) (los|las|) (policías|agentes|guardias|fiscales|custodios|erradicadores)',
    ],
  },
  'form-equipment': {
    phrases: [
      '(suministro|entrega|compra|adquisición|donación|dotación|provisión) de ... (equipo|equipos|equipamiento|vehículos|motocicletas|radios|computadoras|ordenadores|uniformes|mobiliario|lanchas|material)',
      '(equipar|dotar|dota|equipa) ... (con|de) (vehículos|equipos|radios|computadoras|detectores|escáneres)',
    ],
  },
  'form-premises': {
    phrases: [
      '(construcción|remodelación|renovación|ampliación|rehabilitación) (de|del|de la|de un|de una|de los) (edificio|edificios|puesto|puestos|centro|centros|comisaría|cuartel|instalaciones|locales|sede)',
    ],
  },
  'form-training': {
    phrases: [
      '(capacitación|capacitaciones|formación|curso|cursos|taller|talleres|adiestramiento|entrenamiento) (de|a|para|dirigidos a|dirigido a|dirigida a) (los|las|) (policías|agentes|aduaneros|fiscales|jueces|investigadores|oficiales|personal|enfermeras|médicos|custodios|militares|funcionarios)',
      '(capacitar|capacita|capacitará|capacitados|formar|entrenar|adiestrar) (a|a los|a las) (policías|agentes|aduaneros|fiscales|jueces|investigadores|oficiales|custodios|personal)',
    ],
  },
  'form-mentoring': {
    phrases: [
      '(mentoría|tutoría|acompañamiento|asesoramiento) (a|de|por parte de) (los|las|) (fiscales|investigadores|policías|oficiales|agentes|jueces|unidades)',
      'asesores (técnicos|policiales|extranjeros|militares) (en|ante|integrados en|junto a)',
    ],
  },
  'form-legal-drafting': {
    phrases: [
      '(asistencia|asesoría|apoyo) (legislativa|legislativo|en la redacción de la ley|para la redacción de leyes)',
      'redacción de (la ley|leyes|proyectos de ley)',
    ],
  },
  'form-intelligence': { phrases: ['(entrega|suministro|transmisión) de inteligencia (operativa|policial|)'] },
  'form-forensics': {
    phrases: [
      '(equipo|equipos|reactivos|apoyo|capacitación) (de laboratorio|forense|forenses|en criminalística|de criminalística)',
    ],
  },
  'form-evidence': {
    phrases: [
      '(recolección|obtención|entrega|remisión|transmisión) de (pruebas|evidencia|evidencias|elementos de prueba)',
    ],
  },
  'form-joint-operation': {
    phrases: [
      '(operación|operaciones|operativo|operativos|patrullaje|patrullajes|patrullas) (conjunto|conjuntos|conjunta|conjuntas|combinados|combinadas|mixtas)',
      'equipos conjuntos de investigación',
    ],
  },
  'form-personnel': {
    phrases: [
      '(despliegue|adscripción|envío|comisión de servicio) de (oficiales|agentes|policías|expertos|personal|instructores|oficiales de enlace)',
      'oficiales de enlace',
    ],
  },
  'form-software': {
    phrases: [
      '(programa informático|programas informáticos|base de datos|bases de datos|sistema informático) (de|para|sobre|con)',
    ],
  },
  'form-services': {
    phrases: [
      '(servicios|atención|consultas) (de salud|médica|médicas|sociales|jurídica|jurídicos|psicológica|psicológicas) (a|para|gratuita|gratuitos|gratuitas)',
    ],
  },
  'other-use': {
    phrases: [
      '(puede|pueden|podría|podrían) (también|) (usarse|utilizarse|emplearse|desviarse|ser usados|ser utilizados|destinarse|acabar) (para|en|a|hacia) (otros|otro|otras|manos|operaciones|fines)',
      '(doble uso|sin control del uso final|desvío de los equipos)',
    ],
  },
  'help-before': {
    phrases: [
      '(ya|antes de la evaluación|antes de toda evaluación) (se|) (entregó|entregaron|ha entregado|han entregado|entregado|entregados|comenzó|iniciado)',
      'la entrega ya (comenzó|empezó)',
    ],
  },
  'income-motive': {
    phrases: [
      '(ingresos|beneficios|contratos|ganancias) para (el ministerio|el donante|nuestra agencia|nuestras empresas|el contratista)',
      'fuente de ingresos para (el donante|nuestra agencia|el ministerio)',
    ],
  },
  'not-consulted': {
    phrases: [
      '(sin|ninguna|sin previa) (consulta|consultar|consulta previa) (a|con|de) (las|los|la|) (comunidades|poblaciones|personas afectadas|población|familias|usuarios)',
      '(no|nunca|jamás) (fueron|fue|han sido|se ha|se) (consultados|consultadas|consultada|consultó|consultado|informados ni consultados)',
    ],
  },
  consulted: {
    phrases: [
      '(diseñado|diseñada|elaborado|elaborada) (con|junto con|junto a) (las comunidades|los usuarios|las personas afectadas|las organizaciones de usuarios)',
      '(tras|previa|después de) (la|) consulta (con|a) (las|los) (comunidades|usuarios|familias|personas afectadas)',
    ],
  },
};
