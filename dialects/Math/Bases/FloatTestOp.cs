using OpenXla.Ir.Dialects.Arith.Folding;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>Asks a floating-point number a question.</summary>
[OpBase(Syntax = "$operand (`fastmath` `` $fastmath^)? attr-dict `:` type($operand)")]
[TypeFrom("result", "operand", nameof(I1Like), Summary = "result type has i1 element type and same shape as operands")]
public abstract partial class FloatTestOp : Operation, IElementwise, IPure
{
    [Operand<FloatLike>] public partial Value Operand { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<BoolLike>] public partial Value Result { get; }

    protected static IrType I1Like(IrType type) => type is ShapedType shaped ? shaped.WithElementType(IntegerType.I1) : IntegerType.I1;

    /// <summary>What a constant answers; elements that differ stay, as upstream leaves them.</summary>
    private protected IrAttribute? Answer(IrAttribute? operand, Func<FloatBits, bool> ask) =>
        FloatFolding.Single(operand) is { } number ? IntegerFolding.Constant(Result.Type, ask(number.Value) ? 1 : 0) : null;
}
