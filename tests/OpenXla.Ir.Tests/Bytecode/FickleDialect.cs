using OpenXla.Ir.Builtin;
using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Tests.Bytecode;

/// <summary>A dialect that writes another list of parts each time that it is asked.</summary>
/// <param name="counts">How many parts it writes, time after time.</param>
/// <param name="text">What it writes before them, for which it has to be asked again; null for nothing.</param>
internal sealed class FickleDialect(int[] counts, string? text = null) : IBytecodeDialect
{
    private int _times;

    public string Name => "fickle";

    public void Register(DialectBuilder builder)
    {
    }

    public bool TryWriteAttribute(IrAttribute attribute, IBytecodeDialectWriter writer)
    {
        if (text is not null) writer.WriteString(text);
        for (int i = counts[_times++ % counts.Length]; i > 0; i--) writer.WriteAttribute(new StringAttr("part"));
        return true;
    }

    internal sealed record FickleAttr : IrAttribute
    {
        public override string Keyword => "fickle.attr";
    }
}
