// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAArch64AsmParser")]
    public static partial void InitializeAArch64AsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAArch64AsmPrinter")]
    public static partial void InitializeAArch64AsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAArch64Disassembler")]
    public static partial void InitializeAArch64Disassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAArch64Target")]
    public static partial void InitializeAArch64Target();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAArch64TargetInfo")]
    public static partial void InitializeAArch64TargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAArch64TargetMC")]
    public static partial void InitializeAArch64TargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAMDGPUAsmParser")]
    public static partial void InitializeAMDGPUAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAMDGPUAsmPrinter")]
    public static partial void InitializeAMDGPUAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAMDGPUDisassembler")]
    public static partial void InitializeAMDGPUDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAMDGPUTarget")]
    public static partial void InitializeAMDGPUTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAMDGPUTargetInfo")]
    public static partial void InitializeAMDGPUTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAMDGPUTargetMC")]
    public static partial void InitializeAMDGPUTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeARMAsmParser")]
    public static partial void InitializeARMAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeARMAsmPrinter")]
    public static partial void InitializeARMAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeARMDisassembler")]
    public static partial void InitializeARMDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeARMTarget")]
    public static partial void InitializeARMTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeARMTargetInfo")]
    public static partial void InitializeARMTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeARMTargetMC")]
    public static partial void InitializeARMTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAVRAsmParser")]
    public static partial void InitializeAVRAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAVRAsmPrinter")]
    public static partial void InitializeAVRAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAVRDisassembler")]
    public static partial void InitializeAVRDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAVRTarget")]
    public static partial void InitializeAVRTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAVRTargetInfo")]
    public static partial void InitializeAVRTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeAVRTargetMC")]
    public static partial void InitializeAVRTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeBPFAsmParser")]
    public static partial void InitializeBPFAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeBPFAsmPrinter")]
    public static partial void InitializeBPFAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeBPFDisassembler")]
    public static partial void InitializeBPFDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeBPFTarget")]
    public static partial void InitializeBPFTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeBPFTargetInfo")]
    public static partial void InitializeBPFTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeBPFTargetMC")]
    public static partial void InitializeBPFTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeHexagonAsmParser")]
    public static partial void InitializeHexagonAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeHexagonAsmPrinter")]
    public static partial void InitializeHexagonAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeHexagonDisassembler")]
    public static partial void InitializeHexagonDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeHexagonTarget")]
    public static partial void InitializeHexagonTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeHexagonTargetInfo")]
    public static partial void InitializeHexagonTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeHexagonTargetMC")]
    public static partial void InitializeHexagonTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeLanaiAsmParser")]
    public static partial void InitializeLanaiAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeLanaiAsmPrinter")]
    public static partial void InitializeLanaiAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeLanaiDisassembler")]
    public static partial void InitializeLanaiDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeLanaiTarget")]
    public static partial void InitializeLanaiTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeLanaiTargetInfo")]
    public static partial void InitializeLanaiTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeLanaiTargetMC")]
    public static partial void InitializeLanaiTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeLoongArchAsmParser")]
    public static partial void InitializeLoongArchAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeLoongArchAsmPrinter")]
    public static partial void InitializeLoongArchAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeLoongArchDisassembler")]
    public static partial void InitializeLoongArchDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeLoongArchTarget")]
    public static partial void InitializeLoongArchTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeLoongArchTargetInfo")]
    public static partial void InitializeLoongArchTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeLoongArchTargetMC")]
    public static partial void InitializeLoongArchTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeM68kAsmParser")]
    public static partial void InitializeM68kAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeM68kAsmPrinter")]
    public static partial void InitializeM68kAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeM68kDisassembler")]
    public static partial void InitializeM68kDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeM68kTarget")]
    public static partial void InitializeM68kTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeM68kTargetInfo")]
    public static partial void InitializeM68kTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeM68kTargetMC")]
    public static partial void InitializeM68kTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeMSP430AsmParser")]
    public static partial void InitializeMSP430AsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeMSP430AsmPrinter")]
    public static partial void InitializeMSP430AsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeMSP430Disassembler")]
    public static partial void InitializeMSP430Disassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeMSP430Target")]
    public static partial void InitializeMSP430Target();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeMSP430TargetInfo")]
    public static partial void InitializeMSP430TargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeMSP430TargetMC")]
    public static partial void InitializeMSP430TargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeMipsAsmParser")]
    public static partial void InitializeMipsAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeMipsAsmPrinter")]
    public static partial void InitializeMipsAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeMipsDisassembler")]
    public static partial void InitializeMipsDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeMipsTarget")]
    public static partial void InitializeMipsTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeMipsTargetInfo")]
    public static partial void InitializeMipsTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeMipsTargetMC")]
    public static partial void InitializeMipsTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeNVPTXAsmPrinter")]
    public static partial void InitializeNVPTXAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeNVPTXTarget")]
    public static partial void InitializeNVPTXTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeNVPTXTargetInfo")]
    public static partial void InitializeNVPTXTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeNVPTXTargetMC")]
    public static partial void InitializeNVPTXTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializePowerPCAsmParser")]
    public static partial void InitializePowerPCAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializePowerPCAsmPrinter")]
    public static partial void InitializePowerPCAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializePowerPCDisassembler")]
    public static partial void InitializePowerPCDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializePowerPCTarget")]
    public static partial void InitializePowerPCTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializePowerPCTargetInfo")]
    public static partial void InitializePowerPCTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializePowerPCTargetMC")]
    public static partial void InitializePowerPCTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeRISCVAsmParser")]
    public static partial void InitializeRISCVAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeRISCVAsmPrinter")]
    public static partial void InitializeRISCVAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeRISCVDisassembler")]
    public static partial void InitializeRISCVDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeRISCVTarget")]
    public static partial void InitializeRISCVTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeRISCVTargetInfo")]
    public static partial void InitializeRISCVTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeRISCVTargetMC")]
    public static partial void InitializeRISCVTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSPIRVAsmPrinter")]
    public static partial void InitializeSPIRVAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSPIRVTarget")]
    public static partial void InitializeSPIRVTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSPIRVTargetInfo")]
    public static partial void InitializeSPIRVTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSPIRVTargetMC")]
    public static partial void InitializeSPIRVTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSparcAsmParser")]
    public static partial void InitializeSparcAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSparcAsmPrinter")]
    public static partial void InitializeSparcAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSparcDisassembler")]
    public static partial void InitializeSparcDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSparcTarget")]
    public static partial void InitializeSparcTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSparcTargetInfo")]
    public static partial void InitializeSparcTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSparcTargetMC")]
    public static partial void InitializeSparcTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSystemZAsmParser")]
    public static partial void InitializeSystemZAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSystemZAsmPrinter")]
    public static partial void InitializeSystemZAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSystemZDisassembler")]
    public static partial void InitializeSystemZDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSystemZTarget")]
    public static partial void InitializeSystemZTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSystemZTargetInfo")]
    public static partial void InitializeSystemZTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeSystemZTargetMC")]
    public static partial void InitializeSystemZTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeVEAsmParser")]
    public static partial void InitializeVEAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeVEAsmPrinter")]
    public static partial void InitializeVEAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeVEDisassembler")]
    public static partial void InitializeVEDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeVETarget")]
    public static partial void InitializeVETarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeVETargetInfo")]
    public static partial void InitializeVETargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeVETargetMC")]
    public static partial void InitializeVETargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeWebAssemblyAsmParser")]
    public static partial void InitializeWebAssemblyAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeWebAssemblyAsmPrinter")]
    public static partial void InitializeWebAssemblyAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeWebAssemblyDisassembler")]
    public static partial void InitializeWebAssemblyDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeWebAssemblyTarget")]
    public static partial void InitializeWebAssemblyTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeWebAssemblyTargetInfo")]
    public static partial void InitializeWebAssemblyTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeWebAssemblyTargetMC")]
    public static partial void InitializeWebAssemblyTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeX86AsmParser")]
    public static partial void InitializeX86AsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeX86AsmPrinter")]
    public static partial void InitializeX86AsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeX86Disassembler")]
    public static partial void InitializeX86Disassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeX86Target")]
    public static partial void InitializeX86Target();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeX86TargetInfo")]
    public static partial void InitializeX86TargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeX86TargetMC")]
    public static partial void InitializeX86TargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeXCoreAsmPrinter")]
    public static partial void InitializeXCoreAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeXCoreDisassembler")]
    public static partial void InitializeXCoreDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeXCoreTarget")]
    public static partial void InitializeXCoreTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeXCoreTargetInfo")]
    public static partial void InitializeXCoreTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeXCoreTargetMC")]
    public static partial void InitializeXCoreTargetMC();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeXtensaAsmParser")]
    public static partial void InitializeXtensaAsmParser();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeXtensaAsmPrinter")]
    public static partial void InitializeXtensaAsmPrinter();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeXtensaDisassembler")]
    public static partial void InitializeXtensaDisassembler();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeXtensaTarget")]
    public static partial void InitializeXtensaTarget();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeXtensaTargetInfo")]
    public static partial void InitializeXtensaTargetInfo();

    [LibraryImport("LLVM", EntryPoint = "LLVMInitializeXtensaTargetMC")]
    public static partial void InitializeXtensaTargetMC();
}
