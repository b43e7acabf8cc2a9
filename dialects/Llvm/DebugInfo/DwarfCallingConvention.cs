namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How a function is called; 0 for nothing.</summary>
[EnumDef(AsWord = true, UnknownWord = "invalid debug info debug info calling convention name: ")]
public enum DwarfCallingConvention
{
    [Case("DW_CC_normal")] Normal = 0x01,
    [Case("DW_CC_program")] Program = 0x02,
    [Case("DW_CC_nocall")] Nocall = 0x03,
    [Case("DW_CC_pass_by_reference")] PassByReference = 0x04,
    [Case("DW_CC_pass_by_value")] PassByValue = 0x05,
    [Case("DW_CC_GNU_renesas_sh")] GNURenesasSh = 0x40,
    [Case("DW_CC_GNU_borland_fastcall_i386")] GNUBorlandFastcallI386 = 0x41,
    [Case("DW_CC_BORLAND_safecall")] BORLANDSafecall = 0xb0,
    [Case("DW_CC_BORLAND_stdcall")] BORLANDStdcall = 0xb1,
    [Case("DW_CC_BORLAND_pascal")] BORLANDPascal = 0xb2,
    [Case("DW_CC_BORLAND_msfastcall")] BORLANDMsfastcall = 0xb3,
    [Case("DW_CC_BORLAND_msreturn")] BORLANDMsreturn = 0xb4,
    [Case("DW_CC_BORLAND_thiscall")] BORLANDThiscall = 0xb5,
    [Case("DW_CC_BORLAND_fastcall")] BORLANDFastcall = 0xb6,
    [Case("DW_CC_LLVM_vectorcall")] LLVMVectorcall = 0xc0,
    [Case("DW_CC_LLVM_Win64")] LLVMWin64 = 0xc1,
    [Case("DW_CC_LLVM_X86_64SysV")] LLVMX8664SysV = 0xc2,
    [Case("DW_CC_LLVM_AAPCS")] LLVMAAPCS = 0xc3,
    [Case("DW_CC_LLVM_AAPCS_VFP")] LLVMAAPCSVFP = 0xc4,
    [Case("DW_CC_LLVM_IntelOclBicc")] LLVMIntelOclBicc = 0xc5,
    [Case("DW_CC_LLVM_SpirFunction")] LLVMSpirFunction = 0xc6,
    [Case("DW_CC_LLVM_DeviceKernel")] LLVMDeviceKernel = 0xc7,
    [Case("DW_CC_LLVM_Swift")] LLVMSwift = 0xc8,
    [Case("DW_CC_LLVM_PreserveMost")] LLVMPreserveMost = 0xc9,
    [Case("DW_CC_LLVM_PreserveAll")] LLVMPreserveAll = 0xca,
    [Case("DW_CC_LLVM_X86RegCall")] LLVMX86RegCall = 0xcb,
    [Case("DW_CC_LLVM_M68kRTD")] LLVMM68kRTD = 0xcc,
    [Case("DW_CC_LLVM_PreserveNone")] LLVMPreserveNone = 0xcd,
    [Case("DW_CC_LLVM_RISCVVectorCall")] LLVMRISCVVectorCall = 0xce,
    [Case("DW_CC_LLVM_SwiftTail")] LLVMSwiftTail = 0xcf,
    [Case("DW_CC_LLVM_RISCVVLSCall")] LLVMRISCVVLSCall = 0xd0,
    [Case("DW_CC_GDB_IBM_OpenCL")] GDBIBMOpenCL = 0xff,
}
