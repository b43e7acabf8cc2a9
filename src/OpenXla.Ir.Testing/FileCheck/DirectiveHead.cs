namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>The part of a directive up to and with its colon.</summary>
internal readonly record struct DirectiveHead(string Prefix, CheckKind Kind, int Count, bool IsLiteral, int Start, int AfterPrefix, int End);
