namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary><c>count N</c> fails unless its input has exactly N lines.</summary>
internal sealed class CountTool : ILitTool
{
    public string Name => "count";

    public int Run(IReadOnlyList<string> arguments, LitToolIo io)
    {
        if (arguments.Count != 1 || !int.TryParse(arguments[0], out var expected)) return 2;
        using var reader = io.OpenStdin();
        var lines = 0;
        while (reader.ReadLine() is not null) lines++;
        if (lines == expected) return 0;
        io.Explanation = $"expected {expected} lines, got {lines}";
        return 1;
    }
}
