import type { PhraseBook } from '../phrases';

/** Words for care that people did not choose or cannot leave, who decides, and what is done to them there (T1 to T5). */
export const treatmentPhrases: PhraseBook = {
  'compulsory-treatment': {
    phrases: [
      '(tratamiento|ingreso|estancia|participación|admisión|atención|internamiento) (no es|ya no es|nunca es) (voluntario|voluntaria|libre|una elección)',
      '(quieran|quiera|lo quieran) o no',
      '(los|las) (adictos|consumidores|usuarios) (detenidos|arrestados|recogidos) (son|serán) (enviados|internados|llevados|remitidos)',
      '(tratamiento|tratamientos|rehabilitación|desintoxicación|internamiento|internamientos|ingreso|ingresos|hospitalización|internación|internaciones) (obligatorio|obligatorios|obligatoria|obligatorias|forzoso|forzosos|forzosa|forzosas|forzado|forzados|forzada|involuntario|involuntarios|involuntaria|involuntarias|compulsivo|compulsiva|impuesto|coactivo)',
      '(internado|internados|internada|internadas|ingresados|encerrados|encerradas|retenidos|retenidas|llevados|tratados) (a la fuerza|por la fuerza|contra su voluntad|sin su consentimiento|en contra de su voluntad)',
      '(deben|debe|están obligados a|obligados a|son obligados a|tienen que) (seguir|someterse a|cumplir|recibir) (un|el|la|) (tratamiento|rehabilitación|desintoxicación)',
      'no (eligieron|pidieron|han pedido|decidieron|dieron su|han dado su) (estar|venir|ingresar|consentimiento|entrar) (allí|aquí|en el centro|)',
      'so pena de (prisión|cárcel|sanción)',
    ],
    except: ['tratamiento obligatorio de (aguas|residuos)'],
  },
  'voluntary-care': {
    phrases: [
      '(tratamiento|ingreso|atención|participación|admisión) (es|totalmente|estrictamente|siempre|son|) (voluntario|voluntaria|libre)',
      'consentimiento (libre e informado|informado) (del|de la|de los|de cada) (paciente|pacientes|persona)',
      '(sale|salen|se va|se van|se marcha|se marchan|vuelve a casa|vuelven a casa|entra y sale|entran y salen) (del centro|a casa|) cuando (quiere|quieren|quiera|quieran|lo desea|lo desean|lo desee|lo deseen|les parece|le parece)',
      '(salen|se van|se marchan|entran y salen) (libremente|a su gusto|a cualquier hora|en cualquier momento)',
      '(puerta|puertas|portón|verja|entrada) (queda|quedan|permanece|permanecen|está|están) (siempre|) (abierta|abiertas|abierto|abiertos)',
      '(libre|libres) (de|para) (irse|salir|marcharse|volver a casa|abandonar)',
      '(puede|pueden) (irse|salir|marcharse|abandonar|dejar el programa|interrumpir el tratamiento) (en cualquier momento|cuando quieran|cuando lo deseen|libremente)',
    ],
    except: [
      '(nadie|ninguno|ninguna|solo el personal|el personal|los visitantes) ... (sale|salen|se va|se van|se marcha|entra y sale) ... (cuando|libremente|a su gusto)',
    ],
  },
  'closed-centres': {
    phrases: [
      '(establecimiento|centro|lugar|edificio) (rodeado|cercado|amurallado) (de|por|con) (muros|un muro|rejas|altos muros|alambre|una cerca|alambradas)',
      '(ventanas|dormitorios) (enrejadas|enrejados|con barrotes)',
      '(centro|centros|establecimiento|establecimientos|pabellón|pabellones|institución|instituciones|granjas|granja) (cerrado|cerrados|cerrada|cerradas|vigilado|vigilados|custodiado|custodiados|de régimen cerrado|bajo llave|con candado|amurallado)',
      '(centro|centros|campo|campos|granja|granjas) de (rehabilitación|tratamiento|desintoxicación|reeducación|internamiento|detención) (cerrado|cerrados|obligatorio|obligatorios|obligatoria|forzoso|forzosa|para adictos|para drogadictos|para toxicómanos)',
      '(anexo|anexos) (para|de|donde|clandestinos|clandestino|sin registro) (adictos|alcohólicos|rehabilitación|drogadictos|encierran|recuperación|)',
      '(los|las|del|en|de los|un) (anexo|anexos) (de rehabilitación|para adictos|clandestinos|donde)',
      '(muro|muros|cerca|cercas|valla|vallas) (perimetral|perimetrales|de seguridad|perimetrales con)',
      '(alambre de púas|alambradas|concertinas|torres de vigilancia|garitas)',
      '(impedir|evitar|prevenir) (las|la|su|que) (fugas|fuga|escapen|se escapen|huyan|se fuguen)',
      '(portón|portones|puerta|puertas|dormitorio|dormitorios|rejas|reja) (cerrado|cerrada|cerrados|cerradas) (con llave|con candado|bajo llave|por fuera|con candados)',
    ],
    except: ['(centro|centros) (cerrado|cerrados) (por obras|desde|temporalmente|al público|los domingos)'],
  },
  'kept-inside': {
    phrases: [
      'nadie (sale|se marcha|se va) (antes|sin)',
      '(la|las) (llave|llaves) (la|las|) (guarda|guardan|tiene|tienen|conserva|lleva|está en manos|están en manos) (el|la|un|del|los) (director|directora|guardia|encargado|vigilante|comandante|guardias|celador)',
      '(nadie|ningún residente|ningún interno) (sale|se va|puede irse|puede salir|abandona) (sin|antes|el|hasta)',
      '(visitas|llamadas) prohibidas (los|las|durante|en)',
      '(sale|salen) cuando (el|la|lo) (director|directora|comité|encargado|decide|autoriza)',
      'no (pueden|puede|podrán|podían|se les permite|se permite|se les deja) (salir|abandonar|irse|marcharse|dejar) (del|de|el|la|hasta|sin|antes|nunca|)',
      '(quién|quien|persona que) (guarda|tiene|conserva|lleva) (la llave|las llaves)',
      '(guardia|guardias|director|directora|vigilante|vigilantes|celadores|encargado|portero) (guarda|guardan|tiene|tienen|conserva|conservan|lleva|llevan) (la llave|las llaves)',
      '(portón|puerta|puertas|reja|rejas|dormitorios) (está|están|permanece|permanecen|se cierra|se cierran|queda|quedan) (cerrado|cerrada|cerradas|cerrados|con llave|con candado|por fuera|bajo llave) (de noche|con llave|día y noche|con candado|por fuera|)',
      '(solo|sólo|solamente|únicamente) (pueden|puede|podrán|se permite) (salir|irse|marcharse|abandonar el centro) (con|cuando|si|tras|después)',
      '(salida|salidas|alta) (requiere|requieren|sujeta|sujetas|depende|dependen|solo con|sólo con) (a|de|el|la|) (permiso|autorización|acuerdo|visto bueno|firma)',
      '(con|sin) (el|la) (permiso|autorización|visto bueno) (escrito|escrita|) (del|de la) (director|directora|encargado|comandante|comité)',
      'la duración de la estancia (la|) (fija|decide|es fijada por|la fija|la decide|determina)',
      '(quienes|los que|las que|residentes que) (se escapan|se fugan|huyen|intentan huir|intentan escapar) (son|serán) (devueltos|castigados|capturados|traídos|regresados|devueltas|castigadas)',
      '(permanecen|permanece|quedan|retenidos|están) (al menos|durante|un mínimo de|) (seis meses|un año|dos años|doce meses|dieciocho meses|tres años) (antes de poder|quieran o no|como mínimo|sin poder|antes de)',
      '(guardias|policías|vigilantes) (armados|apostados) (en|a|ante) (la|las) (puerta|puertas|entrada|salida)',
    ],
  },
  'entry-police': {
    phrases: [
      '(tras|después de) (la|una|las) (detención|redada|redadas|batida) ... (centro|anexo|desintoxicación)',
      '(llevados|llevadas|traídos|traídas|conducidos|conducidas|enviados|enviadas|trasladados|internados|remitidos) (allí|al centro|a la fuerza|) por (la|los|) (policía|policías|agentes|gendarmes|patrullas)',
      'la policía (lleva|trae|conduce|interna|envía|entrega) (a|al)',
    ],
  },
  'entry-authority': {
    phrases: [
      '(internados|enviados|llevados|designados|remitidos|ingresados|internadas) (por|por orden de|por orden del|por decisión de|por decisión del|a petición del) (el|la|los|las|) (alcalde|municipio|comité popular|comité|jefe de la aldea|autoridades locales|milicia|gobernador|autoridad local)',
      '(el|la|los|las) (comité|comité popular|alcalde|jefe de la aldea|autoridades locales|gobernador) (decide|deciden|fija|fijan|designa|designan) (quién|la|el|los)',
    ],
  },
  'entry-family': {
    phrases: [
      '(internados|internadas|llevados|llevadas|ingresados|encerrados) (por|a petición de|a solicitud de) (su|sus|la|las|los|) (familia|familias|familiares|padres|parientes)',
      '(la familia|las familias|los padres|los familiares) (paga|pagan|solicita|solicitan|firma|firman|pide|piden) (para que|el internamiento|para|su ingreso|por el encierro)',
    ],
  },
  'entry-court': {
    phrases: [
      '(ordenado|ordenados|ordenada|impuesto|internados|enviados|condenados|remitidos) (por|por orden de|por orden del|por decisión de|por decisión del) (el|la|los|un|) (tribunal|juez|jueza|jueces|juzgado|tribunales)',
      '(tratamiento|internamiento|rehabilitación) por (orden|mandato|decisión) (judicial|del juez|de un juez|del tribunal)',
    ],
  },
  'entry-clinician': {
    phrases: [
      '(admitidos|admitidas|derivados|derivadas|remitidos|ingresan) (por|tras evaluación de|previa evaluación de) (un|una|su|el|los) (médico|médica|médicos|enfermera|profesional de salud)',
      '(evaluación|indicación) médica (previa|antes de) (al ingreso|ingresar|todo ingreso|)',
    ],
  },
  'entry-self': {
    phrases: [
      '(acuden|acude|vienen|ingresan|entran|se inscriben) (por su propia voluntad|por voluntad propia|por su cuenta|voluntariamente|por iniciativa propia|libremente)',
      'a petición propia',
    ],
  },
  'no-judge': {
    phrases: [
      '(el|la) (comité|comisión|jefe|director|alcalde|policía) (decide por sí solo|decide por sí sola|decide solo|ordena el internamiento)',
      'sin (orden|control|intervención|revisión|decisión|autorización|supervisión) (judicial|de un juez|de juez|del juez|de ningún juez)',
      '(ningún|ninguna) (juez|jueza|tribunal|recurso judicial|control judicial|revisión judicial)',
      '(decisión|internamiento|orden|medida) (administrativa|administrativo) (sin|de internamiento|de un año|de dos años)',
      'sin (comparecer ante|ver a|pasar ante|ser llevados ante) (un|el|ningún) juez',
    ],
  },
  'forced-work': {
    phrases: [
      '(cultivan|construyen|cosen|fabrican|empacan) ... (en beneficio|para el centro|para la venta|bajo vigilancia)',
      '(jornadas|jornada) de trabajo (impuestas|impuesta|de diez horas|de doce horas|de ocho horas)',
      '(contribuyen|pagan) con su trabajo (a|los gastos|su estancia)',
      '(trabajo|trabajos) (forzoso|forzosos|forzado|forzados|obligatorio|obligatorios|impuesto)',
      '(laborterapia|terapia laboral|terapia ocupacional obligatoria|campo de trabajo|campos de trabajo|reeducación mediante el trabajo|terapia por el trabajo)',
      '(deben|debe|tienen que|están obligados a|son obligados a|obligados a|se les obliga a|forzados a) trabajar',
      '(cuota|cuotas|metas) de (producción|trabajo) (diarias|de los internos|que cumplir|para los internos|diaria)',
      '(trabajan|trabaja) (en el campo|en los campos|en el taller|en los talleres|en la construcción) (todo el día|cada día|diez horas|ocho horas|seis días|de sol a sol)',
      '(productos|bienes|artículos|cosechas) (fabricados|elaborados|hechos|cosechadas) por los (internos|residentes|pacientes) (se venden|son vendidos|vendidos)',
    ],
    except: ['(laborterapia|terapia laboral) (voluntaria|remunerada)'],
  },
  'unpaid-work': {
    phrases: [
      '(trabajo|trabajos|trabajan|trabajar|labores|mano de obra) (no remunerado|no remunerados|sin remuneración|sin salario|sin paga|sin sueldo|gratis|sin pago|no pagado|gratuita)',
      'no (reciben|perciben|cobran) (ningún|) (salario|sueldo|pago|paga)',
    ],
  },
  beatings: {
    phrases: [
      '(maltratos físicos|violencia física|agresiones físicas) (contra|a|sobre) (los|las|)',
      '(golpear|golpean|azotar|pegar|pegan) a (los|las|quienes) (internos|pacientes|residentes|detenidos|)',
      '(golpizas|palizas|azotes|latigazos|castigos corporales|castigo corporal|castigos físicos|castigo físico|tablazos|varazos)',
      '(son|eran|fueron|ser) (golpeados|golpeadas|azotados|azotadas|apaleados)',
    ],
  },
  shackling: {
    phrases: [
      '(encadenados|encadenadas|encadenado|esposados|esposadas|atados|atadas|amarrados|amarradas|encadenar) (a|al|a la|por|durante|con|de pies)',
      '(con|los|en) (grilletes|cadenas en los pies)',
      '(con|en) cadenas (de noche|durante|puestas|al cuello|a la cama)',
      'encadenamiento',
    ],
    except: ['(en|con) cadenas de (valor|suministro|frío)'],
  },
  isolation: {
    phrases: [
      '(celda|celdas|cuarto|cuartos) de (aislamiento|castigo)',
      '(régimen de aislamiento|confinamiento solitario|aislamiento como castigo|incomunicados como castigo|el calabozo de castigo)',
    ],
  },
  drills: {
    phrases: [
      '(ejercicios|entrenamiento|disciplina|régimen) (militar|militares|de tipo militar|de estilo militar|de castigo)',
      '(marchas|flexiones|ejercicios físicos) (forzadas|forzados|como castigo|de castigo)',
    ],
  },
  'denial-of-food': {
    phrases: [
      '(privación|privados|privadas|privar) (de|de la) (alimentos|comida|alimentación|agua)',
      '(negar|negación de|retirar|quitar) (la|los|) (comida|alimentos) (como castigo|a los|a quienes)',
      'sin comida como castigo',
      'se les niega la comida',
    ],
  },
  'no-care-in-withdrawal': {
    phrases: [
      '(abstinencia|desintoxicación|síndrome de abstinencia) (a secas|sin medicación|sin medicamentos|sin atención médica|sin asistencia|en frío|en la celda|sin ayuda médica|sin médico)',
      '(ninguna|ningún|sin) (atención|asistencia|cuidado) (médica|médico|) (durante|en) (la|el) (abstinencia|desintoxicación|síndrome de abstinencia)',
    ],
  },
  'no-agonist': {
    phrases: [
      '(ni|sin|ninguna|no hay) (metadona|buprenorfina|terapia de sustitución|tratamiento de sustitución)',
      '(metadona|buprenorfina|terapia de sustitución) (está|es|) (prohibida|indisponible|interrumpida|no disponible|negada|retirada)',
      'abstinencia (total|como única|obligatoria|absoluta) (meta|impuesta|)',
    ],
  },
  'no-hiv-tb-care': {
    phrases: [
      '(sin|ningún|ninguna|ni) (tratamiento|atención|prueba|medicación|antirretrovirales) (para el|contra el|contra la|para la|del|de la|antirretroviral|de) (VIH|tuberculosis|sida|)',
      '(antirretrovirales|tratamiento del VIH|tratamiento antirretroviral|tratamiento de la tuberculosis) (interrumpido|interrumpidos|negado|negados|no disponible|no disponibles)',
    ],
  },
  'no-pain-relief': {
    phrases: [
      '(sin|ningún|ni) (analgésicos|analgésico|alivio del dolor|tratamiento del dolor|calmantes|morfina)',
      '(analgésicos|calmantes|morfina) (negados|negada|prohibidos|prohibida|confiscados)',
    ],
  },
  'withdrawal-for-statements': {
    phrases: [
      '(interrogados|interrogadas|interrogatorio|interrogatorios|declaraciones|confesiones|interrogar) ... (en abstinencia|durante la abstinencia|con síndrome de abstinencia|en síndrome de abstinencia)',
      '(abstinencia|síndrome de abstinencia) (se|) (usa|utiliza|aprovecha|utilizada|usada) para (obtener|que|sacar|lograr)',
    ],
  },
};
