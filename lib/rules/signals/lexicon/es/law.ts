import type { PhraseBook } from '../phrases';

/** Words for courts, questioning, arms, searches, selection, law, and handing people over (E5 to E11). */
export const lawPhrases: PhraseBook = {
  'capital-case-training': {
    phrases: [
      '(armar|construir|preparar|sustentar) (los|las|) (casos|acusaciones|expedientes) (sólidos|sólidas|contra)',
      '(acusaciones|imputaciones) (más sólidas|mejor fundadas|mejor sustentadas)',
      '(capacitación|capacitar|capacitados|formación|asesoramiento|asesoría|apoyo|acompañamiento|mentoría) (de|a|para) (los|las|) (fiscales|jueces de instrucción|investigadores|investigadores y fiscales|fiscales y jueces|investigadores antidrogas)',
      '(enjuiciamiento|enjuiciar|procesamiento|instrucción|investigación|persecución penal) de (los|) (delitos|casos|causas) (de drogas|de narcotráfico|de tráfico de drogas|relacionados con drogas|por drogas)',
      '(tribunal|tribunales|corte|cortes|juzgados) (especial|especiales|revolucionario|revolucionarios|antidrogas|de drogas)',
    ],
  },
  'interrogation-training': {
    phrases: [
      '(capacitación|formación|curso|cursos|capacitar|entrenamiento) ... (técnicas de interrogatorio|interrogatorio|interrogatorios|entrevista de sospechosos)',
      'técnicas de (interrogatorio|interrogación)',
    ],
  },
  confessions: {
    phrases: [
      '(confesiones|confesión) (obtenidas|obtenida|forzadas|forzada|bajo|como prueba|como principal prueba|firmadas|son la|constituyen)',
      '(condenas|casos|procesos|acusaciones) (se basan|basadas|basados|se sustentan|descansan) (en|sobre todo en|principalmente en) (las|) confesiones',
    ],
  },
  'military-policing': {
    phrases: [
      '(ejército|militares|soldados|fuerzas armadas|marina|infantería de marina) ... (antidrogas|antinarcóticos|lucha contra las drogas|patrullajes|seguridad pública|retenes|narcotráfico|detenciones)',
      '(unidades|unidad|grupos|grupo|fuerzas) (de élite|especiales|especial|paramilitares|fuertemente armadas|de asalto) ... (antidrogas|narcotráfico|drogas|traficantes|policía)',
      'militarización de la (policía|lucha antidrogas|seguridad)',
    ],
  },
  'body-search': {
    phrases: [
      '(registro|registros|requisa|requisas|cacheo|cacheos|revisión|revisiones) (corporal|corporales|de viajeros|de pasajeros)',
    ],
  },
  'strip-search': {
    phrases: [
      '(registro|registros|requisa|requisas|revisiones|revisión) (al desnudo|sin ropa|con desnudo|desnudos)',
      '(desnudar|desnudarse|obligados a desnudarse) (a|ante|delante|frente)',
    ],
  },
  'cavity-search': {
    phrases: [
      '(registro|registros|requisa|requisas|revisión|revisiones|inspección|inspecciones) (de cavidades|rectal|rectales|vaginal|vaginales|íntima|íntimas|de las cavidades)',
    ],
  },
  'urine-test': {
    phrases: [
      '(prueba|pruebas|análisis|examen|exámenes) de orina (obligatoria|obligatorias|obligatorio|obligatorios|forzada|forzadas|forzoso|impuestas|por la policía|a los detenidos|sorpresa)',
    ],
  },
  'forced-recovery': {
    phrases: [
      '(laxantes|eméticos|vomitivos|sondas) (forzados|a la fuerza|administrados|obligatorios|forzadas)',
      '(recuperación|extracción|expulsión) (forzada|forzosa) de (las|) (cápsulas|drogas|envoltorios|bolsas)',
      '(tragado|tragada|tragadas|ingerida|ingeridas|ingerido) ... (laxantes|a la fuerza|por la fuerza)',
    ],
  },
  selection: {
    phrases: [
      '(controlar|focalizar|intervenir) (a los|en los|los) (barrios pobres|jóvenes de barrios|barrios populares|asentamientos gitanos)',
      '(perfilamiento|perfiles|perfil) (racial|raciales|étnico|étnicos|étnica|de pasajeros|de extranjeros|de migrantes|por nacionalidad)',
      '(seleccionar|selección de|enfocarse en|focalizar|controlar|revisar) (a|a los|a las|) (extranjeros|migrantes|refugiados|gitanos|minorías|personas sin hogar|trabajadoras sexuales|afrodescendientes|indígenas|viajeros procedentes)',
      '(registro|registros|fichero|lista|listas|padrón) (nominal|policial|) de (los|) (consumidores|usuarios de drogas|adictos|toxicómanos|drogodependientes)',
      '(según|en función de|por|con base en) (su|la) (nacionalidad|origen|aspecto|raza|origen étnico|apariencia|color de piel)',
    ],
  },
  sweeps: {
    phrases: [
      '(batida|batidas|redada|redadas|operativo de limpieza|operativos de limpieza|barridas|barrida|levantones) (de|contra|en las calles|entre|para recoger)',
      '(recoger|recogida de|levantar|llevarse) (a|a los|a las|) (adictos|indigentes|personas sin hogar|habitantes de calle|consumidores|mendigos|prostitutas)',
      'limpiar (las calles|los barrios|la ciudad)',
    ],
  },
  'drafting-capital': {
    phrases: [
      '(restablecer|restablecimiento de|introducir|introducción de|extender|ampliar|instaurar) la pena (de muerte|capital) (para|a|por|en)',
    ],
  },
  'drafting-widens': {
    phrases: [
      '(nuevo|nuevos|creación de|creación de un|ampliación de|ampliar) (delito|delitos|nuevos delitos|el delito|la definición de tráfico|tipos penales|tipo penal)',
      '(penalizar|criminalizar|penalización|criminalización) (de|del|el|la) (consumo|uso|posesión|tenencia|la posesión|la tenencia|consumo personal)',
    ],
  },
  'drafting-hardens': {
    phrases: [
      '(endurecimiento|endurecer|aumento|aumentar|agravar|agravación|elevar) (de|) (las|los|) (penas|sanciones|sanciones penales|castigos)',
      '(penas|pena) (mínimas obligatorias|mínima obligatoria|más severas para|más duras para)',
      'cadena perpetua (por|para) (tráfico|narcotráfico|posesión|traficantes|el tráfico)',
    ],
  },
  'drafting-softens': {
    phrases: [
      '(reducción|reducir|rebajar|disminuir|rebaja) (de|) (las|) (penas|sanciones)',
      '(abolir|abolición de|suprimir|eliminar) la pena (de muerte|capital)',
      '(despenalizar|despenalización) (de|del|la|el) (uso|consumo|posesión|tenencia|la posesión|la tenencia)',
    ],
  },
  'fixed-death': {
    phrases: [
      'pena (de muerte|capital) (obligatoria|automática|preceptiva|de oficio)',
      '(umbral|umbrales) de (peso|cantidad) (para|que|de|por)',
      '(más de|a partir de) ... (gramos|kilos|kg) ... pena de muerte',
    ],
  },
  'hand-over-extradition': {
    phrases: [
      '(la|las|una|su|de|y) (extradición|extradiciones)',
      '(extraditar|extraditado|extraditados|extraditada|extraditadas|extradita|extraditan|extraditará)',
    ],
  },
  'hand-over-transfer': {
    phrases: [
      '(entregados|entregadas|devueltos|devueltas) al (país|gobierno|país vecino|país de origen)',
      '(devolución|retorno) de (los|) (sospechosos|detenidos|traficantes) (a|para)',
      '(traslado|traslados|entrega|entregas) de (los|las|) (sospechosos|detenidos|presos|condenados|reclusos|traficantes|imputados|personas detenidas|sospechoso|detenido)',
      '(entregados|entregadas|entregar|trasladados|trasladadas|puestos|entregan|entregado|entregada|se entregan) (a la|a las|a los|a) (policía|policías|autoridades|justicia|fuerzas de seguridad|servicios de seguridad|disposición de la policía|tribunales)',
      '(sospechosos|detenidos|traficantes|mulas|personas detenidas) (son|serán|fueron|se) (entregados|trasladados|entregadas|entregan|trasladan|devueltos)',
    ],
  },
  'hand-over-deportation': {
    phrases: [
      '(deportación|deportaciones|expulsión|expulsiones|devolución|devoluciones) (de|a|al|hacia) (los|las|su|) (extranjeros|migrantes|ciudadanos|consumidores|condenados|país|refugiados|detenidos|frontera)',
      '(deportados|deportadas|deportado|deportar|deportan|expulsados del país|devueltos a su país|expulsadas del país)',
    ],
  },
};
