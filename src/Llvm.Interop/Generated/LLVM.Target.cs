// Generated from the declarations of LLVM 22.1 llvm-c.
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public static unsafe partial class LLVM
{
    [LibraryImport("LLVM", EntryPoint = "LLVMGetModuleDataLayout")]
    public static partial LLVMOpaqueTargetData* GetModuleDataLayout(LLVMOpaqueModule* M);

    [LibraryImport("LLVM", EntryPoint = "LLVMSetModuleDataLayout")]
    public static partial void SetModuleDataLayout(LLVMOpaqueModule* M, LLVMOpaqueTargetData* DL);

    [LibraryImport("LLVM", EntryPoint = "LLVMCreateTargetData")]
    public static partial LLVMOpaqueTargetData* CreateTargetData(sbyte* StringRep);

    [LibraryImport("LLVM", EntryPoint = "LLVMDisposeTargetData")]
    public static partial void DisposeTargetData(LLVMOpaqueTargetData* TD);

    [LibraryImport("LLVM", EntryPoint = "LLVMAddTargetLibraryInfo")]
    public static partial void AddTargetLibraryInfo(LLVMOpaqueTargetLibraryInfotData* TLI, LLVMOpaquePassManager* PM);

    [LibraryImport("LLVM", EntryPoint = "LLVMCopyStringRepOfTargetData")]
    public static partial sbyte* CopyStringRepOfTargetData(LLVMOpaqueTargetData* TD);

    [LibraryImport("LLVM", EntryPoint = "LLVMByteOrder")]
    public static partial LLVMByteOrdering ByteOrder(LLVMOpaqueTargetData* TD);

    [LibraryImport("LLVM", EntryPoint = "LLVMPointerSize")]
    public static partial uint PointerSize(LLVMOpaqueTargetData* TD);

    [LibraryImport("LLVM", EntryPoint = "LLVMPointerSizeForAS")]
    public static partial uint PointerSizeForAS(LLVMOpaqueTargetData* TD, uint AS);

    [LibraryImport("LLVM", EntryPoint = "LLVMIntPtrType")]
    public static partial LLVMOpaqueType* IntPtrType(LLVMOpaqueTargetData* TD);

    [LibraryImport("LLVM", EntryPoint = "LLVMIntPtrTypeForAS")]
    public static partial LLVMOpaqueType* IntPtrTypeForAS(LLVMOpaqueTargetData* TD, uint AS);

    [LibraryImport("LLVM", EntryPoint = "LLVMIntPtrTypeInContext")]
    public static partial LLVMOpaqueType* IntPtrTypeInContext(LLVMOpaqueContext* C, LLVMOpaqueTargetData* TD);

    [LibraryImport("LLVM", EntryPoint = "LLVMIntPtrTypeForASInContext")]
    public static partial LLVMOpaqueType* IntPtrTypeForASInContext(LLVMOpaqueContext* C, LLVMOpaqueTargetData* TD, uint AS);

    [LibraryImport("LLVM", EntryPoint = "LLVMSizeOfTypeInBits")]
    public static partial ulong SizeOfTypeInBits(LLVMOpaqueTargetData* TD, LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMStoreSizeOfType")]
    public static partial ulong StoreSizeOfType(LLVMOpaqueTargetData* TD, LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMABISizeOfType")]
    public static partial ulong ABISizeOfType(LLVMOpaqueTargetData* TD, LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMABIAlignmentOfType")]
    public static partial uint ABIAlignmentOfType(LLVMOpaqueTargetData* TD, LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMCallFrameAlignmentOfType")]
    public static partial uint CallFrameAlignmentOfType(LLVMOpaqueTargetData* TD, LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMPreferredAlignmentOfType")]
    public static partial uint PreferredAlignmentOfType(LLVMOpaqueTargetData* TD, LLVMOpaqueType* Ty);

    [LibraryImport("LLVM", EntryPoint = "LLVMPreferredAlignmentOfGlobal")]
    public static partial uint PreferredAlignmentOfGlobal(LLVMOpaqueTargetData* TD, LLVMOpaqueValue* GlobalVar);

    [LibraryImport("LLVM", EntryPoint = "LLVMElementAtOffset")]
    public static partial uint ElementAtOffset(LLVMOpaqueTargetData* TD, LLVMOpaqueType* StructTy, ulong Offset);

    [LibraryImport("LLVM", EntryPoint = "LLVMOffsetOfElement")]
    public static partial ulong OffsetOfElement(LLVMOpaqueTargetData* TD, LLVMOpaqueType* StructTy, uint Element);
}
