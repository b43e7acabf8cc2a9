using OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Does nothing, but has options of several kinds.</summary>
[Pass("test-options-pass")]
public sealed partial class OptionsTestPass : Pass<FuncOp>
{
    public override string DisplayName => "(anonymous namespace)::TestOptionsPass";

    /// <summary>A list of numbers.</summary>
    [Option] public EquatableArray<int> List { get; init; }

    /// <summary>A list of strings.</summary>
    [Option] public EquatableArray<string> StringList { get; init; }

    /// <summary>A string.</summary>
    [Option] public string String { get; init; } = "";

    /// <summary>One of some names.</summary>
    [Option] public TestChoice Enum { get; init; }

    protected override void Run(FuncOp op, PassContext context) => context.MarkUnchanged();
}
