using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Model;

/// <summary>A pass.</summary>
internal sealed record PassModel(string Namespace, string ClassName, string Name, string Summary, EquatableArray<OptionModel> Options, EquatableArray<StatisticModel> Statistics, EquatableArray<string> HandWritten);
