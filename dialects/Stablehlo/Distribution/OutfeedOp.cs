namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Puts tensors into the queue that leads out of the processes.</summary>
[Op("stablehlo.outfeed")]
public sealed partial class OutfeedOp : Operation, IMemoryEffects, IInferResultTypes, IEvaluable
{
    [Operand<HloOrPerAxisTensor>] public partial OperandRange Inputs { get; }
    [Operand<Token>] public partial Value<TokenType> Token { get; set; }
    [Attr("outfeed_config", Default = "")] public partial string Config { get; set; }
    [Result<Token>] public partial Value<TokenType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(TokenType.Instance);
    }

    public void GetEffects(List<MemoryEffect> effects) => ChannelEffects.Add(effects);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Process.Outfeed(frame.Get(Inputs));
        frame.Set(Result, frame.GetValue(Token));
    }
}
