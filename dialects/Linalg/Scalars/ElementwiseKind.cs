namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>What <c>linalg.elementwise</c> computes: the functions of one, then of two, then of three inputs.</summary>
[EnumDef("linalg.elementwise_kind", InAngles = true, Summary = "allowed 32-bit signless integer cases: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23", Title = "::mlir::linalg::ElementwiseKind")]
public enum ElementwiseKind
{
    Exp,
    Log,
    Abs,
    Ceil,
    Floor,
    NegF,
    Reciprocal,
    Round,
    Sqrt,
    Rsqrt,
    Square,
    Tanh,
    Erf,
    Add,
    Sub,
    Mul,
    Div,

    [Case("div_unsigned")]
    DivUnsigned,

    [Case("max_signed")]
    MaxSigned,

    [Case("min_signed")]
    MinSigned,

    [Case("max_unsigned")]
    MaxUnsigned,

    [Case("min_unsigned")]
    MinUnsigned,

    PowF,
    Select,
}
