using OpenXla.Ir.Dialects.Quant;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Quantized elements as the floats that they stand for: <c>stablehlo.uniform_dequantize %x : (tensor&lt;2x!quant.uniform&lt;i8:f32, 0.1>>) -> tensor&lt;2xf32></c>.</summary>
[Op("stablehlo.uniform_dequantize", Syntax = "$operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class UniformDequantizeOp : Operation, IElementwise, ISameOperandsAndResultShape, INoMemoryEffect, ISpeculatableIfExtentsFollow, IInferResultTypes, IHasShapeOfOperand
{
    [Operand<QuantizedTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<FloatTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>C1: shape(operand) = shape(result). C2: element_type(result) = expressed_type(operand).</summary>
    public static void InferResultTypes(OperationState state)
    {
        var operand = state.TensorAt(0);
        if (operand.ElementType is not UniformType { Expressed: var expressed }) throw new TypeInferenceException("operand must be quantized");
        state.AddResultTypes(new TensorType(operand.Shape, expressed));
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);
}
