namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Orders operations with side effects: <c>!stablehlo.token</c>.</summary>
[TypeDef("stablehlo.token", Syntax = "")]
public sealed partial record TokenType : IrType;
