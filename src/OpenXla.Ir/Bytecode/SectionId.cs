namespace OpenXla.Ir.Bytecode;

/// <summary>What a section of a bytecode file holds.</summary>
internal enum SectionId : byte
{
    Strings,
    Dialects,
    AttributesAndTypes,
    AttributeAndTypeOffsets,
    Operations,
    Resources,
    ResourceOffsets,
    DialectVersions,
    Properties,
}
