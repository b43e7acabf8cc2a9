namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A channel between processes, and what is at its ends: <c>#stablehlo.channel_handle&lt;handle = 1, type = 2></c>.</summary>
[AttrDef("stablehlo.channel_handle", Syntax = "`<` struct(params) `>`", Summary = "two 64-bit integers 'handle' and 'type'")]
public sealed partial record ChannelHandleAttr(long Handle, long Type) : IrAttribute
{
    /// <summary>The <see cref="Type"/> of a channel between two devices.</summary>
    public const long DeviceToDevice = 1;

    /// <summary>The <see cref="Type"/> of a channel from a device to its host.</summary>
    public const long DeviceToHost = 2;

    /// <summary>The <see cref="Type"/> of a channel from a host to a device.</summary>
    public const long HostToDevice = 3;
}
