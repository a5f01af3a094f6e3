import type { PhraseBook } from '../phrases';

const AGENTS =
  '(policía|policías|policía nacional|aduanas|aduana|agentes de aduanas|agentes de aduana|guardias fronterizos|guardia fronteriza|guardacostas|gendarmes|gendarmería|investigadores|detectives|fiscales|brigada antidrogas|brigadas antidrogas|brigada especial|brigadas especiales|agentes antidrogas|unidad antidrogas|fuerzas de seguridad|fuerza antinarcóticos|armada|marina|inspectores|guías caninos|agentes)';
const PERSONS =
  '(sospechosos|sospechoso|traficantes|correos|pasajeros|viajeros|consumidores|personas|vendedores|choferes|extranjeros|detenidos)';
const INMATES =
  '(residentes|internos|internas|pacientes|personas|jóvenes|niños|muchachos|mujeres|usuarios|ellos|ellas)';

/** Mechanisms in word orders that the other lists lack: who is made stronger, what is passed on, who may leave. */
export const spanishMechanisms: PhraseBook = {
  'police-skills': {
    phrases: [
      `(capacitar|capacita|capacitan|capacitación|capacitados|formar|forma|formación|entrenar|entrena|entrenamiento|instruir|adiestrar|cursos|curso|talleres|fortalecer|fortalece|fortalecimiento|reforzar|apoyo|apoyar|asesorar|asesora) ... ${AGENTS}`,
      `${AGENTS} ... (capacitados|capacitadas|entrenados|formados|aprenden|reciben cursos|asisten|curso)`,
      '(registro|revisión|inspección) de (vehículos|equipajes|contenedores|buques|pasajeros|cargas)',
    ],
    except: [
      `(capacitar|capacita|capacitan|capacitación|formar|formación|cursos|curso|talleres) ... ${AGENTS} ... (derechos|reducción|salud|VIH|naloxona)`,
      `${AGENTS} ... (capacitados|capacitadas|entrenados|formados|aprenden) ... (derechos|reducción|salud|derivar|VIH|naloxona)`,
      `(derechos humanos|reducción de daños|salud pública) ... ${AGENTS}`,
      'agentes de (salud|cambio|viajes|la comunidad|desarrollo|pastoral)',
      'agentes (comunitarios|comunitarias|educativos|económicos|sociales|sanitarios|locales|culturales|pastorales|turísticos)',
      `(capacitar|capacita|capacitan|capacitación|capacitados|formar|forma|formación|cursos|talleres|fortalecer|fortalecimiento|apoyo|apoyar) ... agentes (comunitarios|comunitarias|educativos|económicos|sociales|sanitarios|locales|culturales|pastorales|de salud|de cambio|de desarrollo)`,
    ],
  },
  'police-equipment': {
    phrases: [
      `(equipar|equipa|equipos|equipo|equipamiento|vehículos|radios|lanchas|botes|escáneres|drones|motocicletas|computadoras|perros|combustible|fondos) (para|a|de) (la|las|los|el|) ${AGENTS}`,
      `${AGENTS} (recibe|reciben|recibirá|recibirán|están equipados|está equipada)`,
      `(entregar|entrega|entregan|entregados|donar|dona|donan|suministrar|suministra|suministran|proporciona|proporcionan) ... (a|al|para) (la|las|los|) ${AGENTS}`,
    ],
    except: [`(apoyo|ayuda) ... (víctimas|detenidos|maltratados) ... ${AGENTS}`],
  },
  'joint-enforcement': {
    phrases: [
      '(patrullas|patrullajes|operaciones|operativos|investigaciones|equipos|controles) (conjuntas|conjuntos|mixtas|mixtos|coordinadas|coordinados|transfronterizas|transfronterizos)',
      '(oficinas|oficina|oficial|oficiales|agentes) de enlace',
      '(desmantelar|desmantela|perseguir|capturar|arrestar|interceptar) ... (redes|traficantes|correos|bandas|grupos)',
      '(organizadores|traficantes|sospechosos) ... (llevados|presentados|juzgados|identificados|interceptados|arrestados)',
    ],
  },
  intelligence: {
    phrases: [
      '(transmite|transmiten|transmitir|envía|envían|enviar|comunica|comunican|comparte|comparten|compartir|pasa|pasan|entrega|entregan) ... (inteligencia|información|informes|datos) (sobre|de|acerca de) ... (sospechosos|traficantes|correos|pasajeros|viajeros|grupos|rutas|redes|cargamentos|personas)',
      '(inteligencia|información|datos|alertas|avisos) ... (es|son|será|serán|fue|fueron|se) (transmitida|transmitidas|transmitidos|enviada|enviados|enviadas|compartida|compartidos|compartidas|entregada|comunicada|transmite|transmiten|envía|envían|comparte|comparten)',
      '(transmite|transmiten|comparte|comparten|intercambia|intercambian|intercambiar|intercambio de) inteligencia',
      '(avisa|avisan|alerta|alertan|advierte|advierten) ... (policía|aduana|aeropuerto|puerto|puestos|autoridades|homólogos)',
    ],
  },
  'personal-data': {
    phrases: [
      '(transmite|transmiten|envía|envían|comunica|comunican|comparte|comparten|entrega|entregan|da|dan|remite|remiten) ... (nombres|identidades|huellas|fotografías|placas|matrículas|listas de pasajeros)',
      '(nombres|identidades|huellas|fotografías|placas|matrículas|listas de pasajeros) ... (se transmiten|se envían|se comparten|se entregan|son enviados|son enviadas|son transmitidos|son compartidos|son compartidas)',
    ],
  },
  'hand-over-transfer': {
    phrases: [
      `${PERSONS} ... (entregados|entregadas|trasladados|trasladadas|devueltos|llevados|transferidos|conducidos) (a|al|hacia|de)`,
      `(entregar|entrega|entregan|trasladar|traslada|trasladan|devolver|devuelve|devuelven) a (los|las|) ${PERSONS}`,
    ],
    except: [
      '(personas|detenidos) ... (trasladados|trasladadas|llevados) ... (hospital|clínica|atención|centro de salud|familia|familias)',
    ],
  },
  'growers-affected': {
    phrases: [
      '(erradicación|destrucción|eliminación) (forzosa|forzada|por la fuerza)',
      '(ejército|soldados|militares|policía|brigadas|tropas) ... (arrancan|arranca|destruyen|destruye|queman|quema|erradican|erradica) ... (coca|amapola|cannabis|cultivos|cultivo|plantas|campos)',
      '(aldeas|familias|campesinos|comunidades) ... (desplazados|desplazadas|desalojados|desalojadas|reubicados|reubicadas) por (la|las|el|los|) (erradicación|fumigación|fumigaciones|ejército|policía|soldados|militares|concesión|concesiones|plantación|brigadas)',
    ],
    except: ['(desplazados|desplazadas) ... (atención|escuelas)'],
  },
  'coca-cleared': {
    phrases: [
      '(erradicación|erradicar|erradican|arrancar|arrancan|destruir|destruyen|destrucción|fumigación|fumigar|fumigan|quemar|queman|eliminar) ... coca',
      'coca ... (arrancada|destruida|erradicada|fumigada|quemada)',
    ],
    except: ['(erradicación|reducción|sustitución) (voluntaria|concertada|acordada|gradual) ... coca'],
  },
  'kept-inside': {
    phrases: [
      `${INMATES} no (pueden|puede|podrán|deben) (salir|irse|marcharse|abandonar)`,
      `${INMATES} (solo|sólo) (salen|pueden salir|pueden irse) ... (permiso|autorización|cuando|con)`,
      '(portón|puerta|puertas|reja|rejas|dormitorio|dormitorios) (está|están|permanece|permanecen|queda|quedan) (cerrado|cerrada|cerradas|cerrados|vigilado|vigilada|bajo llave) (con llave|con candado|de noche|día y noche|)',
      '(detrás de|rodeado de|rodeada de|rodeados de|tras) ... (muro|muros|valla|alambre|alambrada|rejas|puertas cerradas)',
      '(salida|alta|liberación) ... (decidida|decide|autoriza|autorizada|concede|concedida|depende) ... (director|comité|comisión|policía|juez|autoridades)',
      '(quienes|los que) (huyen|escapan|se fugan|se escapan) ... (devueltos|traídos|castigados|capturados)',
      '(permanecen|permanece|quedan|retenidos|encerrados|internados) ... (seis meses|doce meses|dos años|un año|varios meses|nueve meses|tres meses)',
    ],
    except: ['(puerta|puertas|portón) (está|están|permanece|permanecen) (abierto|abierta|abiertas|abiertos)'],
  },
  'entry-police': {
    phrases: [
      '(traídos|traídas|llevados|llevadas|enviados|enviadas|recogidos|recogidas|internados) ... por (la|los|) (policía|policías|gendarmes|soldados|militares|patrullas)',
    ],
  },
  'entry-family': {
    phrases: [
      '(traídos|traídas|internados|internadas|ingresados|ingresadas|llevados|inscritos|enviados) ... por (la|las|su|sus|los|) (familia|familias|padres|parientes|familiares)',
    ],
  },
  'entry-authority': {
    phrases: [
      '(traídos|internados|enviados|llevados|designados) ... por (el|los|la|un|) (jefe de aldea|comité|comités|autoridades locales|municipio|alcaldía|funcionarios)',
    ],
  },
  sweeps: {
    phrases: [
      '(recogidos|recogidas|levantados|levantadas|detenidos en redadas) ... (calle|calles|policía|patrullas)',
      '(listas|lista|registro|fichero|base de datos) de (consumidores|usuarios de drogas|adictos|toxicómanos|drogadictos|personas sospechosas)',
      '(operativos|controles|registros|patrullas) en ... (barrios pobres|barrios de migrantes|campamentos|asentamientos|favelas|villas)',
    ],
  },
  'residential-centre': {
    phrases: [
      '(centro|centros|campo|campos|hogar|hogares|granja|granjas) de (rehabilitación|desintoxicación|reeducación|tratamiento|recuperación|internamiento)',
    ],
  },
  'military-policing': {
    phrases: [
      '(ejército|soldados|militares|tropas) ... (arrancan|destruyen|registran|detienen|patrullan|queman|erradican)',
    ],
  },
};
