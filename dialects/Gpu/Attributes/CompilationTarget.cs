namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>How far compiled code is compiled.</summary>
[EnumDef(Title = "::mlir::gpu::CompilationTarget", Storage = EnumStorage.I32)]
public enum CompilationTarget
{
    Offload = 1,
    Assembly = 2,

    [Case("bin")]
    Binary = 3,

    Fatbin = 4,
}
