namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>A regular expression that POSIX forbids.</summary>
internal sealed class PosixRegexException(string message) : Exception(message);
