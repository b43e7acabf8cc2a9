using OpenXla.Ir.Dialects.Quant;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A constant tensor: <c>stablehlo.constant dense&lt;[1, 2]&gt; : tensor&lt;2xi32&gt;</c>.</summary>
[Op("stablehlo.constant")]
public sealed partial class ConstantOp : Operation, IConstantLike, INamesResults, IPure, IInferResultTypes, IEvaluable
{
    [Attr] public partial ElementsAttr Value { get; set; }
    [Result<StaticOrPerAxisTensor>] public partial Value<TensorType> Output { get; }

    public static bool HasCustomSyntax => true;

    IrAttribute IConstantLike.ConstantValue => Value;

    public static ConstantOp Create(OpBuilder builder, ElementsAttr value) => builder.Insert<ConstantOp>(ElementsConstant.MakeState(builder, OperationName, value));

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        if (!parser.TryConsume("("u8))
        {
            ElementsConstant.Parse(parser, state);
            return;
        }
        parser.Expect(")"u8);
        if (parser.TryConsume("<"u8))
        {
            state.Properties = parser.ParseAttribute();
            parser.Expect(">"u8);
        }
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        state.AddResultTypes(parser.ParseFunctionType().Results.Span);
    }

    /// <summary>Where the result has another type than the value, as a quantized one, what follows the name is the generic form, which says both.</summary>
    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (Value.Type.Equals(Output.Type)) ElementsConstant.Print(printer, this, Value);
        else printer.PrintGenericOperation(this, printName: false);
    }

    /// <summary><c>%c</c> for integers and truth values, <c>%cst</c> for the others.</summary>
    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Output, Output.Type.ElementType is IntegerType ? "c" : "cst");
    }

    // C1: type(value) = type(output)
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.GetAttribute("value") is ElementsAttr value ? value.Type : throw new TypeInferenceException("requires a value"));
    }

    /// <summary>Quantized elements are given as those that they are stored as.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual)
    {
        ArgumentNullException.ThrowIfNull(inferred);
        return inferred.Equals(actual is TensorType { ElementType: UniformType quantized } tensor ? tensor.WithElementType(quantized.Storage.Type) : actual);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Output, ElementsConstant.Evaluate(frame, Value));
    }
}
