namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>A stretch of .NET regular expression, or a substitution made at match time.</summary>
internal readonly record struct PatternPart(string Regex, Substitution? Substitution = null);
