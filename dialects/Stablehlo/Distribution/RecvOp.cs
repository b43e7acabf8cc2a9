namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Receives tensors over a channel from another process or from the host.</summary>
[Op("stablehlo.recv")]
public sealed partial class RecvOp : Operation, IMemoryEffects, IEvaluable
{
    [Operand<Token>] public partial Value<TokenType> Token { get; set; }
    [Attr("channel_handle")] public partial ChannelHandleAttr Channel { get; set; }
    [Attr("is_host_transfer", Default = false)] public partial bool? IsHostTransfer { get; set; }
    [Attr<I64Elements>("source_target_pairs")] public partial DenseElementsAttr? Pairs { get; set; }
    [Result<StaticTensorOrToken>("results")] public partial ResultRange Outputs { get; }

    public void GetEffects(List<MemoryEffect> effects) => ChannelEffects.Add(effects);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        bool isHostTransfer = IsHostTransfer ?? false;
        // C1: channel_type = HOST_TO_DEVICE if is_host_transfer = true, DEVICE_TO_DEVICE otherwise
        if (!isHostTransfer && Channel.Type != ChannelHandleAttr.DeviceToDevice) verifier.ErrorAt(this, "channel_type should be DEVICE_TO_DEVICE when is_host_transfer is false");
        else if (isHostTransfer && Channel.Type != ChannelHandleAttr.HostToDevice) verifier.ErrorAt(this, "channel_type should be HOST_TO_DEVICE when is_host_transfer is true");
        // C2: 0 < size(results). C3: is_tensor(results[:-1]). C4: is_token(results[-1])
        else if (TokenResults.MistakeOf(Outputs, "everything but the last element of result types is expected to be of tensor type") is { } mistake) verifier.ErrorAt(this, mistake);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var values = frame.Process.Receive(this, Channel.Handle);
        if (values.Length != ResultCount - 1) throw frame.Error($"receives {ResultCount - 1} tensors, but {values.Length} were sent");
        for (int i = 0; i < values.Length; i++) frame.Set(GetResult(i), values[i]);
        frame.Set(GetResult(values.Length), frame.GetValue(Token));
    }
}
