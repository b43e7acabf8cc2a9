namespace OpenXla.Ir.Interpreter;

internal static class BlockExtensions
{
    public static IEnumerable<Value> ArgumentValues(this Block block)
    {
        for (int i = 0; i < block.ArgumentCount; i++) yield return block.GetArgument(i);
    }
}
