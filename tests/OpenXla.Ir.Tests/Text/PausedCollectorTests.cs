using System.Runtime;
using System.Text;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tests.Text;

/// <summary>While nothing is collected, memory is asked for ahead of what is going to be in it; what is read and written stays the same.</summary>
public class PausedCollectorTests
{
    private const int SmallestOfThoseAskedFor = 1 << 20;

    private static readonly string Program = LargeProgram();

    [Fact]
    public void TextIsTheSame() => Assert.Equal(Print(Read()), WhilePaused(() => Print(Read())));

    [Fact]
    public void BytecodeIsTheSame()
    {
        var expected = Bytecode(Read());
        Assert.Equal(expected, WhilePaused(() => Bytecode(Read())));
        Assert.Equal(Print(Read()), WhilePaused(() => Print(BytecodeReader.ReadModule(MakeContext(), SourceFile.FromBytes(expected, "program"))!)));
    }

    private static string LargeProgram()
    {
        var text = new StringBuilder($"\"test.large\"() {{data = dense<\"0x{new string('5', SmallestOfThoseAskedFor)}\"> : tensor<{SmallestOfThoseAskedFor / 2}xi8>}} : () -> ()\n");
        for (int i = 0; text.Length < 3 * SmallestOfThoseAskedFor; i++) text.Append($"\"test.op\"() {{number = {i} : i64, name = \"op {i}\"}} : () -> ()\n");
        return text.ToString();
    }

    private static IrContext MakeContext() => new() { AllowUnregisteredDialects = true };

    private static Operation Read() => AsmParser.ParseModule(MakeContext(), SourceFile.FromText(Program, "program"))!;

    private static string Print(Operation op) => AsmPrinter.ToText(op);

    private static byte[] Bytecode(Operation op)
    {
        using var bytes = new MemoryStream();
        BytecodeWriter.Write(op, bytes);
        Assert.InRange(bytes.Length, SmallestOfThoseAskedFor, long.MaxValue);
        return bytes.ToArray();
    }

    private static T WhilePaused<T>(Func<T> work)
    {
        GC.TryStartNoGCRegion(128 << 20);
        try
        {
            return work();
        }
        finally
        {
            try
            {
                GC.EndNoGCRegion();
            }
            catch (InvalidOperationException)
            {
                // Another test may have filled the room, which ends the pause.
            }
        }
    }
}
