namespace OpenXla.Ir.Generators.Tests.Definitions;

public enum SampleOrder
{
    InnerFirst,
    OuterFirst,
}
