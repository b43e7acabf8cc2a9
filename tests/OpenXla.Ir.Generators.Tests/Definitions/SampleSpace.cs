using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Generators.Tests.Definitions;

/// <summary>Where a tile lives.</summary>
[EnumDef("sample.space")]
public enum SampleSpace
{
    Main,
    Cache,
}
