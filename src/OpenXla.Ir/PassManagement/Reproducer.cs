using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.PassManagement;

/// <summary>A pipeline and its settings as they are kept behind a program: <c>{-# external_resources: { mlir_reproducer: {…} } #-}</c>.</summary>
/// <param name="Pipeline">The pipeline's text; null where the file names none.</param>
/// <param name="DisablesThreading">Whether one thread runs it; null where the file does not say.</param>
/// <param name="VerifiesEach">Whether the IR is verified after each pass; null where the file does not say.</param>
public sealed record Reproducer(string? Pipeline, bool? DisablesThreading, bool? VerifiesEach)
{
    internal const string Owner = "mlir_reproducer";

    /// <summary>Takes what the files of a context brought along out of its resources; false after an error, which has been reported.</summary>
    public static bool TryTake(IrContext context, out Reproducer? reproducer)
    {
        ArgumentNullException.ThrowIfNull(context);
        reproducer = null;
        if (context.Resources.TakeExternal(Owner) is not { } entries) return true;
        var found = new Reproducer(null, null, null);
        foreach (var (key, resource) in entries)
        {
            switch (key)
            {
                case "pipeline" when resource.Text is { } pipeline: found = found with { Pipeline = pipeline }; break;
                case "disable_threading" when resource.Boolean is { } disables: found = found with { DisablesThreading = disables }; break;
                case "verify_each" when resource.Boolean is { } verifies: found = found with { VerifiesEach = verifies }; break;
                case "pipeline": return Fail(resource.ValueLocation, $"expected string value for key '{key}'");
                case "disable_threading" or "verify_each": return Fail(resource.ValueLocation, $"expected 'true' or 'false' value for key '{key}'");
                default: return Fail(resource.KeyLocation, $"unknown '{Owner}' resource key '{key}'");
            }
        }
        reproducer = found;
        return true;

        bool Fail(Location location, string problem)
        {
            context.Diagnostics.Error(location, problem);
            return false;
        }
    }

    /// <summary>The program with this behind it. Nothing is left out because of its size.</summary>
    public string Format(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        var entries = new OrderedDictionary<string, Resource>(StringComparer.Ordinal);
        if (Pipeline is not null) entries["pipeline"] = new Resource(Pipeline);
        if (DisablesThreading is { } disables) entries["disable_threading"] = new Resource(disables);
        if (VerifiesEach is { } verifies) entries["verify_each"] = new Resource(verifies);
        var print = PrintableForm.Of(op, PrintOptions.Default);
        return AsmPrinter.ToText(op, print with { ExternalResources = new Dictionary<string, OrderedDictionary<string, Resource>> { [Owner] = entries } });
    }
}
