namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A function of floats or complex numbers, which may say how accurate it must be.</summary>
[OpBase(Syntax = "$operand `` custom<AccurateAttributes>(attr-dict) `:` custom<SameOperandsAndResultType>(type($operand), type($result))", CustomDirectives = typeof(AccuracyDirectives))]
public abstract partial class AccurateUnaryOp : UnaryOp
{
    [Operand<FloatComplexOrQuantizedTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr("result_accuracy")] public partial ResultAccuracyAttr? ResultAccuracy { get; set; }
    [Result<FloatComplexOrQuantizedTensor>] public partial Value<TensorType> Result { get; }
}
