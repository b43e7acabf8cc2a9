using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Model;

/// <summary>An option of a pass.</summary>
/// <param name="Property">The C# name.</param>
/// <param name="Name">The name in pipelines.</param>
/// <param name="Home">The class that declares it.</param>
/// <param name="PropertyType">As declared.</param>
/// <param name="ValueType">The type of a value, of an item for lists.</param>
/// <param name="IsList">An <c>EquatableArray</c>.</param>
/// <param name="Cases">Names and members, for an enum.</param>
/// <param name="Summary">The help.</param>
internal sealed record OptionModel(
    string Property,
    string Name,
    string Home,
    string PropertyType,
    string ValueType,
    bool IsList,
    EquatableArray<EnumCase> Cases,
    string Summary)
{
    public bool IsEnum => Cases.Count > 0;
}
