namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Compares two floating-point numbers.</summary>
[Op("arith.cmpf", Syntax = "$predicate `,` $lhs `,` $rhs (`fastmath` `` $fastmath^)? attr-dict `:` type($lhs)")]
[TypeFrom("result", "lhs", nameof(ArithTypes.I1Like), Owner = typeof(ArithTypes), Summary = "result type has i1 element type and same shape as operands")]
public sealed partial class CmpFOp : Operation, ISameTypeOperands, IElementwise, IPure
{
    [Attr] public partial CmpFPredicate Predicate { get; set; }
    [Operand<FloatLike>] public partial Value Lhs { get; set; }
    [Operand<FloatLike>] public partial Value Rhs { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<BoolLike>] public partial Value Result { get; }
}
