namespace OpenXla.Ir.Generators.Model;

/// <summary>A parameter of a type or attribute.</summary>
/// <param name="Property">The C# name.</param>
/// <param name="Name">The name in text.</param>
/// <param name="Type">What it is.</param>
/// <param name="IsNullable">Null where absent.</param>
/// <param name="IsValueType">Whether null takes a <c>Nullable</c>.</param>
/// <param name="Default">The C# expression for an absent one.</param>
internal sealed record ParamModel(string Property, string Name, ParamType Type, bool IsNullable, bool IsValueType, string? Default)
{
    public bool MayBeAbsent => IsNullable || Default is not null;

    public string Absent => Default ?? "null";

    public string LocalType => Type.FullName + (IsNullable ? "?" : "");
}
