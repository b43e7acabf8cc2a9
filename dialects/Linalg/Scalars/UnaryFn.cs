namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>What an elementwise operation of one input computes.</summary>
[EnumDef("linalg.unary_fn", InAngles = true, Summary = "allowed 32-bit signless integer cases: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12", Title = "::mlir::linalg::UnaryFn")]
public enum UnaryFn
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
}
