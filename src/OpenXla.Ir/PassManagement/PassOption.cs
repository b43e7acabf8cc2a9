namespace OpenXla.Ir.PassManagement;

/// <summary>An option of a pass.</summary>
/// <param name="Name">As in a pipeline: <c>max-iterations</c>.</param>
/// <param name="TypeName">The kind of value: <c>int</c>, <c>bool</c>, <c>string</c>, an enum's cases, or a list of those.</param>
/// <param name="Default">The default as text.</param>
/// <param name="Summary">One line of help.</param>
/// <param name="IsList">Whether it takes values separated by commas.</param>
public sealed record PassOption(string Name, string TypeName, string Default, string Summary, bool IsList = false);
