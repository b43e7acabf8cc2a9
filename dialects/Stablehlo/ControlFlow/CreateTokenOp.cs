namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A token that orders nothing yet.</summary>
[Op("stablehlo.create_token", Syntax = "attr-dict `:` type(results)")]
public sealed partial class CreateTokenOp : Operation, IPure, IInferResultTypes, IEvaluable
{
    [Result<Token>] public partial Value<TokenType> Output { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(TokenType.Instance);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Output, TokenValue.Instance);
    }
}
