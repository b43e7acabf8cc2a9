using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A type made from another: a pointer, a member, a typedef.</summary>
[AttrDef("llvm.di_derived_type", Syntax = "`<` struct($tag, $name, $baseType, $sizeInBits, $alignInBits, $offsetInBits, $dwarfAddressSpace, $extraData) `>`", Summary = "")]
public sealed partial record DIDerivedTypeAttr(
    string? Name,
    IDIType? BaseType,
    uint? DwarfAddressSpace,
    IDINode? ExtraData,
    DwarfTag Tag = default,
    ulong SizeInBits = 0,
    uint AlignInBits = 0,
    ulong OffsetInBits = 0) : AliasedAttribute, IDIType;
