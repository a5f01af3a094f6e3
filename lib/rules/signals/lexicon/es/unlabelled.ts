import type { PhraseBook } from '../phrases';

const INMATES =
  '(residentes|internos|internas|pacientes|personas|jóvenes|muchachos|muchachas|hombres|mujeres|adictos|usuarios|quienes entran)';
const HOLDERS =
  '(director|directora|encargado|encargada|pastor|pastores|dueño|padrino|padrinos|guardia|guardias|comandante|comité|junta|familia|familias|jefe|custodio|custodios|administrador|responsable|instructores|policía)';
const CAUGHT = '(detenidos|detenidas|arrestados|arrestadas|capturados|capturadas|aprehendidos)';

/** Facts told without their labels, in Spanish. */
export const spanishUnlabelled: PhraseBook = {
  'kept-inside': {
    phrases: [
      'no (sale|salen|se va|se van|puede irse|pueden irse|vuelve|vuelven) ... (hasta|antes|sin)',
      'hasta que (el|la|los|las|un|lo|) ... (diga|digan|autorice|autoricen|permita|permitan|decida|decidan|apruebe|quiera|considere)',
      `(lo|la|le|les) (diga|digan|autorice|autoricen|permita|permitan|decida|decidan|apruebe) (el|la|los|un|una) ${HOLDERS}`,
      '(quien|quienes|el que|los que) (quiere|quieren|desea|desean|pide|piden) (irse|salir|marcharse|volver|dejarlo) ... (tiene|tienen|debe|deben|necesita|necesitan|espera|esperar)',
      'no se (permite|les permite|deja|les deja|autoriza) ... (dejar|salir|abandonar|irse|marcharse)',
      `(la llave|las llaves) (la|las) (tiene|tienen|guarda|guardan) (el|la|los|las|un|una) ${HOLDERS}`,
      `(el|la|los|las|un|una) ${HOLDERS} (tiene|tienen|guarda|guardan) (la llave|las llaves)`,
      `${INMATES} (solo|sólo|únicamente) (salen|pueden salir|se van|se marchan) (cuando|con|si|al)`,
      `(el|la|los|las|un|una) ${HOLDERS} (decide|deciden|resuelve|determina|determinan) ... (cuándo|quién|si) ... (sale|salen|salir|irse|va|alta|listo)`,
      '(pasan|permanecen|pasa|quedan|están) ... (encerrados|encerradas|encerrado|bajo llave|tras las rejas|sin salir)',
      '(puerta|puertas|portón|reja|rejas) (queda|quedan|está|están|permanece) (cerrada|cerradas|cerrado) (con llave|con candado|de noche|por fuera)',
      '(nadie|ninguno|ningún interno|ningún residente) (puede|sale|podía|se va) (salir|irse|sin|antes|hasta)',
      '(no puede|no pueden) (salir|irse|marcharse) (durante|antes|hasta|sin|mientras)',
      '(quien|quienes|los que|el que) (huye|huyen|escapa|escapan|se fuga|se fugan|intenta huir|intentan irse) ... (devuelto|devueltos|traído|traídos|castigado|castigados|golpeado)',
      '(entregan|entrega|se les quita|se les quitan|les quitan|les retiran) ... (documentos|teléfono|teléfonos|pasaporte|pasaportes|zapatos|ropa) ... (al entrar|al llegar|al ingresar|a la entrada|hasta)',
    ],
    except: [
      '(puerta|puertas) ... hasta que (llega|llegan|amanezca)',
      '(la llave|las llaves) ... (farmacia|botiquín|depósito|almacén|vehículo|vehículos)',
      '(puede|pueden) (salir|irse) (cuando|en cualquier)',
    ],
  },
  'unpaid-work': {
    phrases: [
      '(venden|piden|mendigan) ... (para mantener|para sostener|para el sustento) (la|el) (casa|centro|hogar|granja)',
      'no (reciben|recibe|ven) (pago|dinero|nada|el dinero)',
      '(trabajo|labor) (de los internos|de los residentes|de los pacientes|) ... no se (paga|remunera|retribuye)',
      '(venden|vende|cosen|fabrican|producen|hacen) ... (entregan|entrega|para pagar|va para|queda para|se queda) ... (centro|casa|director|estancia|comida|ganado|dinero|todo)',
      '(entregan|entrega) (lo ganado|lo que ganan|el dinero|las ganancias|lo recaudado) (al|a la|a los) (centro|casa|director|encargado|pastor|granja)',
      '(trabajan|trabaja|cosechan|pagan) ... (para pagar|para cubrir|a cambio de|con su trabajo) ... (estancia|comida|deuda|cama|techo|tratamiento|alojamiento)',
      '(las ganancias|la venta|las ventas|el salario|el producto) ... (se destina|se destinan|cubre|cubren|paga|pagan|queda|quedan) ... (centro|comida|estancia|casa|gastos|director)',
    ],
    except: ['(las ventas|las ganancias) ... (familias|productores|socios|cooperativa|mujeres|agricultores)'],
  },
  isolation: {
    phrases: [
      '(quien|quienes|el que|los que) (desobedece|desobedecen|rompe|rompen|incumple|incumplen) ... (duerme|duermen|pasa|pasan|queda|quedan|encerrado|encerrados|patio|solo)',
      '(encerrado|encerrados|encerrada|encerradas|metido|metidos) en (un|una|el|la) (sótano|cuarto oscuro|pozo|jaula|cuarto|bodega|hoyo)',
    ],
  },
  'compulsory-treatment': {
    phrases: [
      '(nadie|ninguno) (les|le|) (pregunta|preguntó) (si|a)',
      '(sin preguntarles|sin preguntar) (si|)',
      '(quieran|quiera) o no',
      '(jueces|juez|tribunal|tribunales|policía|comité) (envía|envían|manda|mandan|ordena|ordenan) ... (consumidores|adictos|dieron positivo|al centro|a centros|a rehabilitación|usuarios|al internado)',
    ],
  },
  'entry-family': {
    phrases: [
      '(ingreso|entrada|internamiento|admisión|contrato) (lo|la) (firma|firman|decide|deciden|pide|piden|paga|autoriza) (un|una|la|el|los|su) (familiar|familia|padre|madre|padres|esposa|pariente|parientes|familiares)',
      '(familia|familias|padres|parientes|familiares) (interna|internan|firma|firman|paga|pagan|entrega|entregan|encierra|encierran) (a la persona|el ingreso|a su|a sus|al|el internamiento|la estancia|la admisión|el contrato)',
    ],
  },
  'entry-police': {
    phrases: [
      '(policía|policías|soldados|militares|patrullas|agentes) (recoge|recogen|lleva|llevan|trae|traen|levanta|levantan|conduce|conducen) a (quienes|los que|los consumidores|los adictos|los usuarios|los jóvenes|las personas|niños|mendigos|indigentes)',
      '(los|las) (lleva|llevan|traslada|trasladan|conduce|conducen|deja|dejan) a (hogares|centros|un centro|una casa|casas|anexos|granjas|albergues) (de|)',
      '(recogidos|recogidas|llevados|traídos|levantados) ... por (otros|los|) (internos|padrinos|residentes|pastores)',
    ],
    except: ['(ambulancia|enfermeros|educadores|promotores) (los|las) (lleva|llevan)'],
  },
  sweeps: {
    phrases: [
      '(policía|policías|soldados|patrullas|agentes|guardias) (recoge|recogen|levanta|levantan|retira|retiran|saca|sacan) ... (quienes|los que|personas|indigentes|consumidores) ... (calle|calles|parques|plazas|puentes)',
    ],
    except: ['(recoge|recogen) ... (jeringas|basura|residuos)'],
  },
  selection: {
    phrases: [
      '(perfil|perfiles|registros|controles|cacheos|patrullas|cámaras|operativos) ... (según|por|en|a) ... (raza|color de piel|nacionalidad|origen étnico|barrios negros|barrios indígenas|gitanos|migrantes|extranjeros|jóvenes negros|venezolanos|haitianos)',
      '(detienen|detiene|paran|para|registran|cachean|señalan|seleccionan) a (los|las|) (jóvenes negros|migrantes|gitanos|indígenas|extranjeros|venezolanos|haitianos|africanos)',
    ],
    except: [
      'sin (distinción|discriminación) ... (raza|nacionalidad|origen)',
      '(talleres|jornadas|ferias) para ... (migrantes|indígenas)',
    ],
  },
  arrest: {
    phrases: [
      `(detienen|capturan|arrestan|detiene|captura) a (sus|los) (jefes|cabecillas|líderes|integrantes|miembros|organizadores|responsables)`,
      `(los|las) (detenidos|detenidas|arrestados|capturados) (se llevan|son llevados|son conducidos|pasan|van|llegan) a`,
      '(allanamientos|allanamiento) (y|) (registro|registros|de viviendas|de casas)',
      '(registro|registros) (de|domiciliarios en) (viviendas|casas|domicilios)',
      '(realizan|realiza|lanzan|ejecutan|ejecuta|hacen) (operativos|redadas|operaciones|allanamientos) (contra|en|de)',
    ],
    except: ['(registro|registros) de (viviendas|casas) ... (catastro|censo|agua|títulos|propiedad|beneficiarias)'],
  },
  'power-detention': { phrases: [`${CAUGHT} ... (cuarteles|cuartel|comisaría|comisarías|calabozos|celdas)`] },
  'interrogation-training': {
    phrases: [
      `(detenidos|detenidas|sospechosos|capturados) ... (para su|para el|para) (interrogatorio|interrogatorios|ser interrogados)`,
    ],
  },
  'abusive-custody': {
    phrases: [
      `(detenidos|detenidas|sospechosos|capturados) ... (llevan|llevados|conducidos|trasladados|van) a (los|las|un|) (cuarteles|cuartel|bases militares|base militar|instalaciones militares)`,
    ],
  },
  'police-skills': {
    phrases: [
      '(capacita|capacitan|entrena|entrenan|forma|forman|instruye|adiestra) ... (guardia nacional|policía nacional civil|fuerza pública|división antinarcotráfico|división|pilotos militares|infantería|inspectores de aduana)',
      '(interceptación|interdicción) de (avionetas|aeronaves|lanchas|embarcaciones|vuelos|vuelos ilegales|contenedores)',
      'perfil de pasajeros',
      '(entrena|entrenan|entrenamiento|adiestra|adiestran|capacita|capacitan|instruye|instruyen|forma|forman) a (los|las|) (soldados|militares|marinos|tropas|guardafronteras|policías militares|infantes de marina)',
      '(entrena|adiestra|capacita|instruye|curso|cursos|formación) ... (allanamientos|seguimiento|seguimientos|vigilancia|escuchas|captura|capturas|interrogatorio|abordaje|interceptación|registro de viviendas)',
    ],
    except: ['(capacita|capacitan|forma|forman) ... (guardia nacional|división) ... (derechos|salud|VIH|reducción)'],
  },
  'police-equipment': {
    phrases: [
      '(donan|dona|donar|entregan|entrega|compran|compra|se donan|se entregan|se compran|suministran|reciben|recibe) ... (radares|radar|lanchas|lancha|helicópteros|patrulleras|vehículos blindados|drones|equipos de escucha|equipos de visión nocturna|fusiles|escáneres|camionetas)',
      '(tropas guardafronteras|guardafronteras|guardafrontera|guardia costera|servicio de guardacostas|servicio aeronaval|policía militar|infantería de marina) (reciben|recibe)',
      '(radares|lanchas|radios|vehículos|helicópteros|equipos|drones) ... (a|para) (las|los|la) (tropas|guardafronteras|policía|marina|unidad|unidades|brigada|servicio)',
    ],
    except: ['(lanchas|radios|vehículos|drones) ... (pescadores|escuelas|clínicas|salud|ambulancia|brigadas de salud)'],
  },
  'power-arrest': {
    phrases: [
      '(guardia nacional|policía nacional civil|fuerza pública|infantería de marina|oficina nacional antidrogas)',
      '(tropas guardafronteras|guardafronteras|guardia costera|servicio de guardacostas|servicio aeronaval|policía militar|policía federal|unidad de control de contenedores)',
    ],
  },
  intelligence: {
    phrases: [
      '(aduana|policía|guardia|puerto|aeropuerto|unidad|oficina|célula|brigada|enlace) (avisa|alerta|advierte|informa|comunica) (a|al)',
      '(avisa|avisan|informa|informan|advierte|advierten|alerta|alertan|comunica|comunican|señala|señalan|cuenta|cuentan) (a|al) ... (sospechoso|sospechosos|pasajero|pasajeros|correo|correos|tripulante|tripulantes|cargamento|cargamentos|viajero|viajeros|nombres|vuelo|vuelos|envíos)',
      '(canal|línea|enlace|red|mecanismo) ... para (pasar|transmitir|enviar|intercambiar|comunicar|dar) (avisos|alertas|información|datos|inteligencia) ... (embarcaciones|tripulantes|sospechosos|pasajeros|correos|cargamentos|vuelos)',
      '(datos|nombres|información|avisos|alertas|informes) (de|sobre) (los|las|) (correos|mulas|pasajeros|tripulantes|sospechosos|traficantes|viajeros|embarcaciones) ... (se|son|serán|es) (remiten|remitidos|remite|pasan|pasados|envían|enviados|comunican|comunicados|transmiten|mandan|dan|entregan)',
    ],
    except: [
      '(policía|unidad|oficina|guardia) (avisa|informa|alerta) (a|al) (la|las|los|) (familia|familias|población|médico|vecinos|público)',
      '(avisa|avisan|informa|informan) (a|al) ... (familia|familias|médico|escuela|comunidad)',
    ],
  },
  interdiction: { phrases: ['interdicción (marítima|aérea|terrestre|portuaria|fluvial)'] },
  'centre-build': {
    phrases: [
      '(amplía|amplían|construye|construyen|levanta|levantan|se amplían|se construyen) ... (hogar|hogares|centro|centros|casa|casas|anexo|anexos) ... (rehabilitación|adictos|internos|consumidores|recogidos|encerrados)',
    ],
  },
  beatings: {
    phrases: [
      '(faltas|falta|desobediencia|errores) se (castigan|castiga|pagan|paga) con',
      '(horas|hora) de (pie|rodillas|plantón)',
    ],
  },
  'patient-data': {
    phrases: [
      '(manda|mandan|envía|envían|pasa|pasan|entrega|entregan|comunica|comunican|da|dan|reporta|reportan) ... (nombres|lista|listas|fichas|datos|expedientes|historias) de (sus|los|las) (pacientes|usuarios|clientes|enfermos) ... (policía|fiscalía|juez|ministerio|autoridades|seguridad)',
    ],
  },
  'evidence-passed': {
    phrases: [
      '(remite|remiten|envía|envían|pasa|pasan|entrega|entregan|transmite|transmiten|comparte|comparten|manda|mandan) (las|los|la|el|sus) (pruebas|prueba|escuchas|expediente|expedientes|grabaciones|declaraciones|lista de pasajeros|listas de pasajeros|interceptaciones) (a|al|con)',
    ],
  },
};
