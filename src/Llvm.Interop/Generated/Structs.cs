// Generated from the declarations of LLVM 22.1 llvm-c.
namespace LLVMSharp.Interop;

public unsafe partial struct LLVMOpInfoSymbol1
{
    public ulong Present;
    public sbyte* Name;
    public ulong Value;
}

public unsafe partial struct LLVMOpInfo1
{
    public LLVMOpInfoSymbol1 AddSymbol;
    public LLVMOpInfoSymbol1 SubtractSymbol;
    public ulong Value;
    public ulong VariantKind;
}

public unsafe partial struct LLVMMCJITCompilerOptions
{
    public uint OptLevel;
    public LLVMCodeModel CodeModel;
    public int NoFramePointerElim;
    public int EnableFastISel;
    public LLVMOpaqueMCJITMemoryManager* MCJMM;
}

public unsafe partial struct LLVMJITSymbolFlags
{
    public byte GenericFlags;
    public byte TargetFlags;
}

public unsafe partial struct LLVMJITEvaluatedSymbol
{
    public ulong Address;
    public LLVMJITSymbolFlags Flags;
}

public unsafe partial struct LLVMOrcCSymbolFlagsMapPair
{
    public LLVMOrcOpaqueSymbolStringPoolEntry* Name;
    public LLVMJITSymbolFlags Flags;
}

public unsafe partial struct LLVMOrcCSymbolMapPair
{
    public LLVMOrcOpaqueSymbolStringPoolEntry* Name;
    public LLVMJITEvaluatedSymbol Sym;
}

public unsafe partial struct LLVMOrcCSymbolAliasMapEntry
{
    public LLVMOrcOpaqueSymbolStringPoolEntry* Name;
    public LLVMJITSymbolFlags Flags;
}

public unsafe partial struct LLVMOrcCSymbolAliasMapPair
{
    public LLVMOrcOpaqueSymbolStringPoolEntry* Name;
    public LLVMOrcCSymbolAliasMapEntry Entry;
}

public unsafe partial struct LLVMOrcCSymbolsList
{
    public LLVMOrcOpaqueSymbolStringPoolEntry** Symbols;
    public nuint Length;
}

public unsafe partial struct LLVMOrcCDependenceMapPair
{
    public LLVMOrcOpaqueJITDylib* JD;
    public LLVMOrcCSymbolsList Names;
}

public unsafe partial struct LLVMOrcCSymbolDependenceGroup
{
    public LLVMOrcCSymbolsList Symbols;
    public LLVMOrcCDependenceMapPair* Dependencies;
    public nuint NumDependencies;
}

public unsafe partial struct LLVMOrcCJITDylibSearchOrderElement
{
    public LLVMOrcOpaqueJITDylib* JD;
    public LLVMOrcJITDylibLookupFlags JDLookupFlags;
}

public unsafe partial struct LLVMOrcCLookupSetElement
{
    public LLVMOrcOpaqueSymbolStringPoolEntry* Name;
    public LLVMOrcSymbolLookupFlags LookupFlags;
}
