namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How arguments and results are passed.</summary>
[EnumDef("llvm.cconv", InAngles = true)]
public enum CallingConvention
{
    [Case("ccc")]
    C = 0,

    [Case("fastcc")]
    Fast = 8,

    [Case("coldcc")]
    Cold = 9,

    [Case("preserve_mostcc")]
    PreserveMost = 14,

    [Case("preserve_allcc")]
    PreserveAll = 15,

    [Case("tailcc")]
    Tail = 18,

    [Case("ptx_kernelcc")]
    PtxKernel = 71,

    [Case("ptx_devicecc")]
    PtxDevice = 72,

    [Case("spir_funccc")]
    SpirFunction = 75,

    [Case("spir_kernelcc")]
    SpirKernel = 76,

    [Case("amdgpu_kernelcc")]
    AmdGpuKernel = 91,
}
