namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Properties of a type or variable.</summary>
[EnumDef(AsWord = true, Title = "LLVM DI flags")]
[Flags]
public enum DIFlags
{
    [Case("Zero")]
    Zero = 0,
    [Case("Bit0")]
    Bit0 = 1,
    [Case("Bit1")]
    Bit1 = 2,
    [Case("Private", IsGroup = true)]
    Private = 1,
    [Case("Protected", IsGroup = true)]
    Protected = 2,
    [Case("Public")]
    Public = 3,
    [Case("FwdDecl")]
    FwdDecl = 4,
    [Case("AppleBlock")]
    AppleBlock = 8,
    [Case("ReservedBit4")]
    ReservedBit4 = 16,
    [Case("Virtual")]
    Virtual = 32,
    [Case("Artificial")]
    Artificial = 64,
    [Case("Explicit")]
    Explicit = 128,
    [Case("Prototyped")]
    Prototyped = 256,
    [Case("ObjcClassComplete")]
    ObjcClassComplete = 512,
    [Case("ObjectPointer")]
    ObjectPointer = 1024,
    [Case("Vector")]
    Vector = 2048,
    [Case("StaticMember")]
    StaticMember = 4096,
    [Case("LValueReference")]
    LValueReference = 8192,
    [Case("RValueReference")]
    RValueReference = 16384,
    [Case("ExportSymbols")]
    ExportSymbols = 32768,
    [Case("SingleInheritance")]
    SingleInheritance = 65536,
    [Case("MultipleInheritance")]
    MultipleInheritance = 65536,
    [Case("VirtualInheritance")]
    VirtualInheritance = 65536,
    [Case("IntroducedVirtual")]
    IntroducedVirtual = 262144,
    [Case("BitField")]
    BitField = 524288,
    [Case("NoReturn")]
    NoReturn = 1048576,
    [Case("TypePassByValue")]
    TypePassByValue = 4194304,
    [Case("TypePassByReference")]
    TypePassByReference = 8388608,
    [Case("EnumClass")]
    EnumClass = 16777216,
    [Case("Thunk")]
    Thunk = 33554432,
    [Case("NonTrivial")]
    NonTrivial = 67108864,
    [Case("BigEndian")]
    BigEndian = 134217728,
    [Case("LittleEndian")]
    LittleEndian = 268435456,
    [Case("AllCallsDescribed")]
    AllCallsDescribed = 536870912,
}
