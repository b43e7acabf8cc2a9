namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How arguments and results are passed.</summary>
[EnumDef("llvm.cconv", InAngles = true, AsWord = true, Title = "Calling Conventions", Summary = "LLVM Calling Convention specification")]
public enum CallingConvention
{
    [Case("ccc")]
    C = 0,
    [Case("fastcc")]
    Fast = 8,
    [Case("coldcc")]
    Cold = 9,
    [Case("cc_10")]
    Ghc = 10,
    [Case("cc_11")]
    HiPE = 11,
    [Case("anyregcc")]
    AnyReg = 13,
    [Case("preserve_mostcc")]
    PreserveMost = 14,
    [Case("preserve_allcc")]
    PreserveAll = 15,
    [Case("swiftcc")]
    Swift = 16,
    [Case("cxx_fast_tlscc")]
    CxxFastTls = 17,
    [Case("tailcc")]
    Tail = 18,
    [Case("cfguard_checkcc")]
    CFGuardCheck = 19,
    [Case("swifttailcc")]
    SwiftTail = 20,
    [Case("x86_stdcallcc")]
    X86StdCall = 64,
    [Case("x86_fastcallcc")]
    X86FastCall = 65,
    [Case("arm_apcscc")]
    ArmApcs = 66,
    [Case("arm_aapcscc")]
    ArmAapcs = 67,
    [Case("arm_aapcs_vfpcc")]
    ArmAapcsVfp = 68,
    [Case("msp430_intrcc")]
    Msp430Interrupt = 69,
    [Case("x86_thiscallcc")]
    X86ThisCall = 70,
    [Case("ptx_kernelcc")]
    PtxKernel = 71,
    [Case("ptx_devicecc")]
    PtxDevice = 72,
    [Case("spir_funccc")]
    SpirFunction = 75,
    [Case("spir_kernelcc")]
    SpirKernel = 76,
    [Case("intel_ocl_bicc")]
    IntelOclBuiltin = 77,
    [Case("x86_64_sysvcc")]
    X86SysV = 78,
    [Case("win64cc")]
    Win64 = 79,
    [Case("x86_vectorcallcc")]
    X86VectorCall = 80,
    [Case("hhvmcc")]
    Hhvm = 81,
    [Case("hhvm_ccc")]
    HhvmC = 82,
    [Case("x86_intrcc")]
    X86Interrupt = 83,
    [Case("avr_intrcc")]
    AvrInterrupt = 84,
    [Case("avr_builtincc")]
    AvrBuiltin = 86,
    [Case("amdgpu_vscc")]
    AmdGpuVS = 87,
    [Case("amdgpu_gscc")]
    AmdGpuGS = 88,
    [Case("amdgpu_cscc")]
    AmdGpuCS = 90,
    [Case("amdgpu_kernelcc")]
    AmdGpuKernel = 91,
    [Case("x86_regcallcc")]
    X86RegCall = 92,
    [Case("amdgpu_hscc")]
    AmdGpuHS = 93,
    [Case("msp430_builtincc")]
    Msp430Builtin = 94,
    [Case("amdgpu_lscc")]
    AmdGpuLS = 95,
    [Case("amdgpu_escc")]
    AmdGpuES = 96,
    [Case("aarch64_vectorcallcc")]
    AArch64VectorCall = 97,
    [Case("aarch64_sve_vectorcallcc")]
    AArch64SveVectorCall = 98,
    [Case("wasm_emscripten_invokecc")]
    WasmEmscriptenInvoke = 99,
    [Case("amdgpu_gfxcc")]
    AmdGpuGfx = 100,
    [Case("m68k_intrcc")]
    M68kInterrupt = 101,
}
