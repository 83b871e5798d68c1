package registry

// Signals are what a text may say that is not a close with a code: the
// vocabulary that decoding and explaining share.
var Signals = []Signal{
	// The opening handshake did not succeed.
	signalHandshakeHTTPStatus,
	signalHandshakeFailed,
	signalHandshakeBadAccept,
	signalHandshakeInvalidResponse,
	signalHandshakeDropped,
	signalHandshakeTimeout,
	signalHandshakeSubprotocolMismatch,

	// No connection came about.
	signalUpgradeMissing,
	signalUpgradeRefused,
	signalConnectFailed,
	signalConnectionRefused,
	signalDNSFailure,
	signalTLSFailure,

	// The browser refused to try.
	signalUnsafePort,
	signalMixedContent,
	signalCSPBlocked,
	signalInvalidURL,

	// The connection ended, or was ended too early.
	signalConnectionInterrupted,
	signalClosedBeforeEstablished,
	signalConnectionReset,
	signalConnectionLost,
	signalDroppedWithoutCloseFrame,
	signalSocketNotConnected,

	// Something took too long, or a proxy gave up.
	signalPingTimeout,
	signalIdleTimeout,
	signalUpstreamReset,

	// The program used the WebSocket at the wrong time or with a wrong argument.
	signalSendBeforeOpen,
	signalSendAfterClose,
	signalCloseAfterClose,
	signalInvalidCloseCodeArgument,
	signalCloseReasonTooLong,

	// A Close frame or a message was not acceptable.
	signalInvalidCloseFrame,
	signalMessageTooBig,
	signalInvalidUTF8,

	// A frame broke a rule of the protocol.
	signalReservedBits,
	signalUnknownOpcode,
	signalMaskedServerFrame,
	signalUnmaskedClientFrame,
	signalUnexpectedContinuation,
	signalFragmentedControlFrame,
	signalDataAfterClose,
	signalInvalidFrameHeader,
	signalProtocolError,

	// A program reports the end in words of its own, or lost the code.
	signalEventWithoutFields,
	signalSuspended,
	signalBfcache,
	signalSessionEnded,
	signalTransportClose,
	signalServerDisconnect,
	signalClientDisconnect,
}
