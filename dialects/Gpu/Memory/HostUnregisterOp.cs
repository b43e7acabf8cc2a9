namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Ends what <see cref="HostRegisterOp"/> began.</summary>
[Op("gpu.host_unregister", Syntax = "$value attr-dict `:` type($value)")]
public sealed partial class HostUnregisterOp : Operation
{
    [Operand] public partial Value<UnrankedMemRefType> Value { get; set; }
}
