using OpenXla.Ir.Dialects.Quant;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Floats as quantized elements, or quantized elements with other scales: <c>stablehlo.uniform_quantize %x : (tensor&lt;2xf32>) -> tensor&lt;2x!quant.uniform&lt;i8:f32, 0.1>></c>.</summary>
[Op("stablehlo.uniform_quantize", Syntax = "$operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class UniformQuantizeOp : Operation, IElementwise, ISameOperandsAndResultShape, INoMemoryEffect, ISpeculatableIfExtentsFollow, IHasShapeOfOperand
{
    [Operand<FloatOrAnyQuantizedTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<QuantizedTensor>] public partial Value<TensorType> Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var expected = Operand.Type.ElementType is UniformType { Expressed: var operand } ? operand : Operand.Type.ElementType;
        // C2: expressed_type(result) = is_float(operand) ? element_type(operand) : expressed_type(operand)
        if (((UniformType)Result.Type.ElementType).Expressed is var expressed && !expressed.Equals(expected))
            verifier.Error(this, $"Expressed type of result expected to be '{expected}', but got '{expressed}'");
    }
}
