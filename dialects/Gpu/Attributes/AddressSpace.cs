namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Who shares a piece of memory.</summary>
[EnumDef("gpu.address_space", InAngles = true, Summary = "GPU address space", Title = "::mlir::gpu::AddressSpace")]
public enum AddressSpace
{
    Global = 1,
    Workgroup = 2,
    Private = 3,
}
