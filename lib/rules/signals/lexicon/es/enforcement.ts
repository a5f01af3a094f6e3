import type { PhraseBook } from '../phrases';

/** Words for finding, stopping and arresting people, and for what is passed on about them (E1 to E4). */
export const enforcementPhrases: PhraseBook = {
  arrest: {
    phrases: [
      '(hacer|hace|harán) caer (a|) (las|los|una) (redes|bandas|traficantes|red)',
      '(golpes|golpe) (al narcotráfico|contra el narcotráfico|a las bandas)',
      '(poner|puestos) tras las rejas',
      '(cacería|persecución) de (traficantes|narcotraficantes|consumidores|distribuidores)',
      'neutralizar a (los|las|) (traficantes|narcotraficantes|bandas)',
      '(detención|detenciones|arresto|arrestos|captura|capturas|aprehensión|aprehensiones) de (los|las|) (traficantes|narcotraficantes|sospechosos|contrabandistas|mulas|consumidores|usuarios|usuarios de drogas|adictos|vendedores|delincuentes|microtraficantes|distribuidores)',
      '(detener|arrestar|capturar|aprehender|detienen|capturan|arrestan|detiene) (a|a los|a las) (traficantes|narcotraficantes|sospechosos|contrabandistas|mulas|consumidores|usuarios|adictos|vendedores|microtraficantes|distribuidores)',
      '(realizar|realizan|realizará|realizarán|practicar|practican|efectuar|efectúan|llevar a cabo|conducir a|conducirán a|dar lugar a|darán lugar a) (las|) (detenciones|arrestos|capturas|allanamientos)',
      '(detenciones|arrestos|capturas) (y|e) (enjuiciamientos|incautaciones|condenas|decomisos|procesamientos|imputaciones)',
      '(incautaciones|decomisos|allanamientos) y (detenciones|arrestos|capturas)',
      '(redadas|redada|allanamientos|allanamiento|batidas) (policiales|policial|antidrogas|contra|en|de)',
      '(operativo|operativos) (policial|policiales|antidrogas|antinarcóticos|contra el narcotráfico|de captura)',
      '(entrega|entregas) (vigilada|vigiladas|controlada|controladas)',
      '(agente|agentes|operación|operaciones) (encubierto|encubiertos|encubierta|encubiertas|infiltrado|infiltrados)',
      '(desarticular|desmantelar|desarticulación|desmantelamiento|desarticulan|desmantelan) (de|) (las|los|) (redes|bandas|organizaciones|red|estructuras) (de narcotráfico|de traficantes|criminales|narcotraficantes|)',
      'órdenes de (captura|detención|arresto)',
      '(compras|compra) (simuladas|simulada|encubiertas|controladas)',
      '(llevar|llevados|poner|puestos) (ante|a disposición de) (la|los) (justicia|tribunales|fiscalía)',
    ],
  },
  interdiction: {
    phrases: [
      '(detección|ubicación) de (cargamentos|contenedores sospechosos|traficantes|mulas)',
      '(retenes|bloqueos) (en carretera|en las carreteras|carreteros|viales)',
      'cortar las rutas (de la droga|del narcotráfico|de la cocaína|de la heroína)',
      '(incautación|incautaciones|decomiso|decomisos|interceptación|interceptaciones) de (la|las|) (droga|drogas|cocaína|heroína|marihuana|estupefacientes|cargamentos|opio|metanfetamina|precursores|contrabando)',
      '(incautar|interceptar|decomisar|incautan|interceptan|decomisan) (la|las|los|) (droga|drogas|cargamentos|cocaína|estupefacientes|heroína|lanchas|convoyes)',
      '(operación|operaciones|patrullajes|patrullas|misiones) (antidrogas|antinarcóticos|contra las drogas|contra el narcotráfico|de interdicción)',
      '(identificar|localizar|rastrear|perseguir|ubicar|seguir) (a|a los|a las) (traficantes|narcotraficantes|sospechosos|contrabandistas|mulas|vendedores|distribuidores)',
      '(interrumpir|desbaratar|golpear|afectar) (las|los|el|a las) (redes|rutas|tráfico|narcotráfico)',
      '(capacidad|capacidades|labores|operativos|tareas|fuerzas|unidades) de interdicción',
      '(frenar|detener|impedir) (el paso de|la entrada de|) (la droga|las drogas|la cocaína|los cargamentos)',
    ],
  },
  'police-skills': {
    phrases: [
      'técnicas de (investigación|interceptación|registro|seguimiento|vigilancia|perfilamiento|infiltración|allanamiento)',
      '(capacitación|capacitar|capacitados|formación|entrenamiento|adiestramiento) ... (investigación criminal|investigaciones antidrogas|detección|interdicción|interceptación|técnicas de investigación|inspección de contenedores|control de contenedores)',
      '(fortalecimiento|fortalecer|desarrollo|mejorar) (de|) (las|la|sus|) (capacidades|capacidad) ... (policía|policial|policiales|aduanas|gendarmería|antidrogas|antinarcóticos|cuerpos de seguridad|investigadores)',
      '(capacitación|formación|entrenamiento|adiestramiento) (de|a|para) (los|las|) (policías|aduaneros|agentes antidrogas|unidades antidrogas|investigadores|unidades especiales|brigadas antidrogas)',
    ],
    except: [
      '(capacitación|formación) (de|a|para) (los|) policías (en reducción de daños|en salud pública|en derechos humanos|sobre reducción de daños|sobre naloxona)',
    ],
  },
  'police-equipment': {
    phrases: [
      '(equipo|equipos|equipamiento|material|vehículos|radios|uniformes|armas|computadoras|lanchas) (para|a|de|destinados a|destinado a|entregados a) (la|las|los|) (policía|policías|aduanas|aduana|gendarmería|unidades antidrogas|brigadas|guardacostas|fuerzas de seguridad|fuerza pública)',
      '(equipar|equipa|equipará|dotar|dota) (a|) (la|las|los|una|) (policía|brigada|brigadas|aduanas|gendarmería|unidades|unidad)',
      '(kits|estuches|equipos) de (detección de drogas|registro|identificación de drogas)',
    ],
  },
  'joint-enforcement': {
    phrases: [
      '(operaciones|operativos|patrullajes|investigaciones|operación|operativo) (conjuntas|conjuntos|conjunta|conjunto|combinadas|mixtas) (con|de|entre|contra|antidrogas)',
      'equipos conjuntos de (investigación|tarea)',
    ],
  },
  'stage-suspected': {
    phrases: [
      '(un|una|los|las|del|al) (sospechoso|sospechosa|sospechosos|personas sospechosas) (identificado|identificados|identificada|conocido|conocidos|fichado|fichados|señalado|de tráfico|de narcotráfico)',
    ],
  },
  'stage-detained': {
    phrases: [
      '(está|están|fue|fueron|ya) (detenido|detenidos|detenida|detenidas|en prisión preventiva|en custodia|encarcelado|encarcelados)',
    ],
  },
  'stage-charged': {
    phrases: [
      '(está|están|fue|fueron|ya) (imputado|imputados|imputada|procesado|procesados|acusado formalmente|acusados formalmente)',
      '(a la espera|en espera) de (su|) juicio',
    ],
  },
  'stage-convicted': {
    phrases: [
      '(está|están|fue|fueron|ya) (condenado|condenados|condenada|condenadas|sentenciado|sentenciados) (a|por)',
      'en el corredor de la muerte',
    ],
  },
  intelligence: {
    phrases: [
      '(información|datos) (recopilada|recogida|obtenida|recopilados|recogidos|obtenidos) ... (se entrega|se transmite|se comparte|se remite|se entregan|se transmiten|se comparten|será entregada|será transmitida)',
      '(nombres|identidades|itinerarios) (se entregan|se envían|se transmiten|se comunican|se comparten|serán entregados|serán transmitidos) (a|con|al)',
      '(alertas|alerta|avisos) (enviadas|enviada|transmitidas|enviados) a (las|la) (autoridades|policía)',
      '(intercambio|intercambiar|compartir|comparte|comparten|compartirá|recopilación|recopilar|recolección|transmisión|transmitir|entrega) (de|la|) (inteligencia|información de inteligencia|inteligencia criminal|inteligencia operativa|información operativa|información sobre sospechosos|información sobre traficantes)',
      '(inteligencia|información) (criminal|operativa|policial|antidrogas) (sobre|con|a|de|y|se|del)',
      '(servicios|servicio|unidad|unidades|centro|centros|agencia) de inteligencia',
      '(nombres|identidad|identidades|nombre|direcciones) de (los|las|) (sospechosos|traficantes|mulas|usuarios|pasajeros|viajeros) (se entregan|se transmiten|entregados|transmitidos|compartidos|comunicados|se comparten|se comunican)',
      '(fichas|expedientes) (de|sobre) (los|) (sospechosos|traficantes)',
    ],
    except: ['(unidad|unidades) de inteligencia financiera'],
  },
  'tip-offs': {
    phrases: [
      '(recompensa|recompensas) (a|para|por) (informantes|los informantes|delaciones|delatores|información)',
      'red de informantes',
      '(delación|delaciones|soplos|soplo|informantes|denuncia anónima|denuncias anónimas) (a|de|pagados|remunerados|vecinal|vecinales|a la policía|policiales)',
      'línea (telefónica|) de denuncia',
      '(avisar|avisan|alertar|alertan|dar aviso|dan aviso|aviso) (a la|a las) (policía|autoridades) (de|sobre|cuando)',
      '(denunciar|denuncian|señalar|señalan) (a|a los|a sus) (traficantes|consumidores|vecinos|sospechosos|adictos)',
    ],
  },
  'evidence-passed': {
    phrases: [
      '(pruebas|evidencia|evidencias|expedientes) (remitidas|remitidos|entregadas|entregados|transmitidas|enviadas|compartidas|compartidos) (a|al|con)',
      '(remitir|remisión de|entregar|entrega de|compartir|transmitir|transmisión de|enviar) (las|los|) (pruebas|evidencia|evidencias|expedientes de investigación)',
    ],
  },
  'personal-data': {
    phrases: [
      'datos (personales|biométricos|nominales) (de los|de las|de|se|serán|sobre|sospechosos)',
      '(huellas dactilares|listas de pasajeros|registro de sospechosos|base de datos de sospechosos)',
    ],
    except: ['protección de datos personales (de los|de las|de)'],
  },
  'phone-data': {
    phrases: [
      '(registros|datos|listados) (telefónicos|de llamadas|de teléfonos|de geolocalización|de telefonía)',
      '(extracción|análisis|explotación) de (teléfonos|celulares|datos telefónicos|teléfonos móviles)',
      '(números|número) de teléfono de (los|) (sospechosos|traficantes|pasadores)',
    ],
  },
  'analysis-shared': {
    phrases: [
      '(análisis|mapas|tendencias) (de|sobre) (las|los|el|) (redes|rutas|tráfico) (compartidos|compartidas|compartido|se comparten|transmitidos)',
      'intercambio de análisis (estratégicos|)',
    ],
  },
  'defence-side': {
    phrases: [
      '(se entrega|se entregan|comunicado|comunicados|accesible|accesibles|se comunica|se comunican) (también|) a (la defensa|los abogados defensores|los defensores)',
      'pruebas de descargo (entregadas|comunicadas|transmitidas)',
    ],
  },
  dogs: {
    phrases: [
      '(perreras|criaderos) de (la policía|las aduanas)',
      'adiestramiento de perros',
      '(perro|perros) (detector|detectores|rastreador|rastreadores|antidroga|antidrogas|policía|policías|adiestrados|entrenados|de detección)',
      '(unidad|unidades|brigada|brigadas|equipo|equipos|grupo) (canina|caninas|canino|caninos|cinológica|de perros)',
      'guías caninos',
    ],
  },
  scanners: {
    phrases: [
      '(escáner|escáneres|arcos|arco) (de|para|corporal|corporales|móvil|móviles|portuario|portuarios|detectores) (contenedores|equipaje|equipajes|vehículos|camiones|carga|rayos X|personas|cuerpo entero|)',
      '(equipos|máquinas|aparatos) de rayos X (para|de) (equipaje|contenedores|vehículos|carga|puertos)',
      '(kits|estuches|maletines) de (registro|detección de drogas|prueba de precursores|pruebas de campo)',
    ],
  },
  'night-vision': {
    phrases: [
      '(gafas|lentes|visores|equipos|binoculares|equipo) de visión nocturna',
      '(cámaras|visores) (térmicas|térmicos)',
    ],
  },
  vehicles: {
    phrases: [
      '(vehículo|vehículos|lancha|lanchas|patrullas|motocicletas|helicópteros|camionetas) (de patrulla|patrulla|policial|policiales|de interceptación|blindado|blindados|interceptoras|para la policía|para las aduanas|para la gendarmería|rápidas|de patrullaje)',
    ],
  },
  surveillance: {
    phrases: [
      '(escuchas|escucha|interceptación|interceptaciones|intervención|intervenciones) (telefónicas|telefónica|de comunicaciones|de las comunicaciones|judiciales|legal)',
      '(equipos|equipo|sistema|sistemas|cámaras|drones|tecnología) de (vigilancia|videovigilancia|escucha|interceptación)',
      '(seguimiento|seguimientos|vigilancia) (de|a) (los|) (sospechosos|traficantes|consumidores)',
      'reconocimiento facial',
      'vigilancia (electrónica|encubierta|policial)',
    ],
    except: ['(sistema|sistemas) de vigilancia (epidemiológica|sanitaria|del VIH)'],
  },
  'border-posts': {
    phrases: [
      '(puesto|puestos|oficinas|oficina) (fronterizo|fronterizos|fronteriza|fronterizas|de frontera|de control|de enlace fronterizo)',
      '(puntos|punto|retenes|retén) (de control|fronterizo|fronterizos|policiales|policial|de paso)',
      '(unidades|unidad) (de control|conjuntas de control|conjunta de control) (portuario|portuarias|de contenedores|aeroportuario|aeroportuarias)',
    ],
  },
};
