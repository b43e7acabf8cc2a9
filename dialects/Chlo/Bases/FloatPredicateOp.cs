using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>A question about floats.</summary>
[OpBase(Syntax = "$operand attr-dict `:` type($operand) `->` type($result)")]
public abstract partial class FloatPredicateOp : Operation, IElementwise, IPure, ISameOperandsAndResultShape, IInferResultTypes, IHasShapeOfOperand
{
    [Operand<AnyFloatTensor>] public partial Value Operand { get; set; }
    [Result<AnyPredicateTensor>] public partial Value Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(((ShapedType)state.Operands[0].Type).WithElementType(IntegerType.I1));
    }

    /// <summary>Types that differ in dynamic extents only.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);
}
