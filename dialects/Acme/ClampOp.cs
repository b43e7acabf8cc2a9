namespace Acme;

/// <summary>Limits each element of the input to the range from min upwards.</summary>
[Op("acme.clamp", Syntax = "$min `,` $input attr-dict `:` functional-type(operands, results)")]
public sealed partial class ClampOp : Operation, IPure, IElementwise
{
    [Operand] public partial Value<TensorType> Min { get; set; }
    [Operand] public partial Value<TensorType> Input { get; set; }
    [Result] public partial Value<TensorType> Result { get; }

    protected override void Verify(Verifier verifier)
    {
        // C1: the result has the input's type
        if (!Result.Type.Equals(Input.Type)) verifier.Error(this, $"result must have the input's type {Input.Type}, but is {Result.Type}");
        // C2: min is a scalar or has the shape of input
        else if (!Min.Type.IsScalar && !Min.Type.Shape.Equals(Input.Type.Shape))
            verifier.Error(this, $"min must be a scalar or have the input's shape, but is {Min.Type}");
    }

    public static void PopulateCanonicalization(PatternSet patterns) => patterns.Add<ClampOp>(ClampOfClamp);

    /// <summary><c>clamp(min, clamp(min, x)) ⇒ clamp(min, x)</c></summary>
    private static bool ClampOfClamp(ClampOp op, PatternRewriter rewriter)
    {
        if (op.Input.DefiningOp is not ClampOp inner) return rewriter.NoMatch(op, $"the input is no clamp");
        if (inner.Min != op.Min) return rewriter.NoMatch(op, $"the inner clamp has another bound");
        return rewriter.Replace(op, inner.Result);
    }
}
