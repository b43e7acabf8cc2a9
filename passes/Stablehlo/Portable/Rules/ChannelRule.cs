using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Dialects.Vhlo.Attributes;

namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>The channel that data goes through: <c>channel_handle = #stablehlo.channel_handle&lt;handle = 1, type = 2> ⇔ channel_id = 1, channel_type = 2</c>.</summary>
/// <param name="withType">Whether the format says what is at the ends; otherwise it keeps the number only, which is zero for no channel.</param>
internal sealed class ChannelRule(bool withType) : AttributeRule
{
    private const string Handle = "channel_handle", Id = "channel_id", Type = "channel_type";

    internal override void Write(AttributeTransfer transfer)
    {
        if (!withType && !transfer.Source.ContainsKey(Handle))
        {
            transfer.Target[Id] = VhloValues.Number(0);
            return;
        }
        if (transfer.Take<ChannelHandleAttr>(Handle) is not { } handle) return;
        transfer.Target[Id] = VhloValues.Number(handle.Handle);
        if (withType) transfer.Target[Type] = VhloValues.Number(handle.Type);
    }

    internal override void Read(AttributeTransfer transfer)
    {
        var id = transfer.Take<IntegerV1Attr>(Id);
        var type = withType ? transfer.Take<IntegerV1Attr>(Type) : VhloValues.Number(0);
        if (id is null || type is null || (!withType && id.Value.IsZero)) return;
        transfer.Target[Handle] = new ChannelHandleAttr((long)id.Value, (long)type.Value);
    }
}
