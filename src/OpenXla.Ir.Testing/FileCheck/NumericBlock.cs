namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>The parts of <c>[[#format, Variable: Expression]]</c>; each may be missing.</summary>
internal sealed record NumericBlock(string Text, int Offset, NumericFormat Format, NumericVariable? Variable, NumericExpression? Expression);
