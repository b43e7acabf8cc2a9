namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Makes memory of the host visible to the device: <c>gpu.host_register %m : memref&lt;*xf32&gt;</c>.</summary>
[Op("gpu.host_register", Syntax = "$value attr-dict `:` type($value)")]
public sealed partial class HostRegisterOp : Operation
{
    [Operand] public partial Value<UnrankedMemRefType> Value { get; set; }
}
