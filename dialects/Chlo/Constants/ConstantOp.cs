using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>A constant tensor: <c>chlo.constant dense&lt;[1, 2]&gt; : tensor&lt;2xi32&gt;</c>.</summary>
[Op("chlo.constant")]
public sealed partial class ConstantOp : Operation, IConstantLike, IPure, IInferResultTypes, IEvaluable
{
    [Attr] public partial ElementsAttr Value { get; set; }
    [Result<StaticTensor>] public partial Value<TensorType> Output { get; }

    public static bool HasCustomSyntax => true;

    IrAttribute IConstantLike.ConstantValue => Value;

    public static ConstantOp Create(OpBuilder builder, ElementsAttr value) => builder.Insert<ConstantOp>(ElementsConstant.MakeState(builder, OperationName, value));

    public static void Parse(AsmParser parser, OperationState state) => ElementsConstant.Parse(parser, state);

    protected override void Print(AsmPrinter printer) => ElementsConstant.Print(printer, this, Value);

    protected override void Verify(Verifier verifier) => ElementsConstant.Verify(verifier, this, Value);

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.GetAttribute("value") is ElementsAttr value ? value.Type : throw new TypeInferenceException("requires a value"));
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Output, ElementsConstant.Evaluate(frame, Value));
    }
}
