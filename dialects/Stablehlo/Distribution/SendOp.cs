namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Sends tensors over a channel to another process or to the host.</summary>
[Op("stablehlo.send")]
public sealed partial class SendOp : Operation, IMemoryEffects, IInferResultTypes, IEvaluable
{
    [Operand<HloOrPerAxisTensor>] public partial OperandRange Inputs { get; }
    [Operand<Token>] public partial Value<TokenType> Token { get; set; }
    [Attr("channel_handle")] public partial ChannelHandleAttr Channel { get; set; }
    [Attr("is_host_transfer", Default = false)] public partial bool? IsHostTransfer { get; set; }
    [Attr<I64Elements>("source_target_pairs")] public partial DenseElementsAttr? Pairs { get; set; }
    [Result<Token>] public partial Value<TokenType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        long type = state.GetAttribute("channel_handle") is ChannelHandleAttr channel ? channel.Type : 0;
        bool isHostTransfer = state.GetAttribute("is_host_transfer") is IntegerAttr { Boolean: true };
        // C1: channel_type = DEVICE_TO_HOST if is_host_transfer = true, DEVICE_TO_DEVICE otherwise
        if (!isHostTransfer && type != ChannelHandleAttr.DeviceToDevice) throw new TypeInferenceException("channel_type should be DEVICE_TO_DEVICE when is_host_transfer is false");
        if (isHostTransfer && type != ChannelHandleAttr.DeviceToHost) throw new TypeInferenceException("channel_type should be DEVICE_TO_HOST when is_host_transfer is true");
        state.AddResultTypes(TokenType.Instance);
    }

    public void GetEffects(List<MemoryEffect> effects) => ChannelEffects.Add(effects);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Process.Send(this, Channel.Handle, frame.Get(Inputs));
        frame.Set(Result, frame.GetValue(Token));
    }
}
