using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Check;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Interpreter;
using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interpreter;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Stablehlo.Tests.Interpreting;

/// <summary>The bounds of programs that run on a grid of processes.</summary>
public sealed class GridTests
{
    /// <summary>One process waits for a tensor that another one, which never ends, will not send.</summary>
    private const string Endless = """
        func.func @wait(%token: !stablehlo.token) -> tensor<i32> {
          %0:2 = "stablehlo.recv"(%token) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>} : (!stablehlo.token) -> (tensor<i32>, !stablehlo.token)
          return %0#0 : tensor<i32>
        }
        func.func @turn() {
          %zero = stablehlo.constant dense<0> : tensor<i32>
          %0 = stablehlo.while(%i = %zero) : tensor<i32> cond {
            %true = stablehlo.constant dense<true> : tensor<i1>
            stablehlo.return %true : tensor<i1>
          } do {
            stablehlo.return %i : tensor<i32>
          }
          return
        }
        func.func @main() -> tensor<i32> {
          %token = stablehlo.create_token : !stablehlo.token
          %0 = "interpreter.run_parallel"(%token) {programs = [[@wait, @turn]]} : (!stablehlo.token) -> tensor<i32>
          return %0 : tensor<i32>
        }
        """;

    private const string Square = """
        func.func @nothing() {
          return
        }
        func.func @main() {
          "interpreter.run_parallel"() {programs = [[@nothing, @nothing], [@nothing, @nothing]]} : () -> ()
          return
        }
        """;

    private static ModuleOp Parse(string text)
    {
        var context = new IrContext();
        context.AddDialect(new FuncDialect());
        context.AddDialect(new StablehloDialect());
        context.AddDialect(new CheckDialect());
        context.AddDialect(new InterpreterDialect());
        return AsmParser.ParseModule(context, text);
    }

    private static RuntimeValue[] Run(string text, InterpreterOptions options) => new ModuleInterpreter(Parse(text)) { Options = options }.Run("main");

    [Fact]
    public void A_cancelled_run_ends_all_processes()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Assert.ThrowsAny<OperationCanceledException>(() => Run(Endless, new InterpreterOptions { CancellationToken = source.Token }));
    }

    [Fact]
    public void Each_process_has_the_steps_that_are_left()
    {
        var failure = Assert.Throws<EvaluationException>(() => Run(Endless, new InterpreterOptions { StepLimit = 1000 }));
        Assert.Contains("the limit of 1000 steps is reached", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_no_more_processes_than_the_limit_allows()
    {
        Assert.Empty(Run(Square, new InterpreterOptions { ProcessLimit = 4 }));
        var failure = Assert.Throws<EvaluationException>(() => Run(Square, new InterpreterOptions { ProcessLimit = 3 }));
        Assert.Contains("more at a time than the limit of 3", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_print_where_their_host_says()
    {
        using var output = new StringWriter { NewLine = "\n" };
        const string Text = """
            func.func @main() {
              %0 = stablehlo.iota dim = 0 : tensor<2xi8>
              interpreter.print %0 : tensor<2xi8>
              return
            }
            """;
        Run(Text, new InterpreterOptions { Host = new EvaluationHost { Output = output } });
        Assert.Equal("%0 = tensor<2xi8> {\n  [0, 1]\n}\n", output.ToString());
    }

    [Fact]
    public void Probes_are_read_by_their_number_and_forgotten()
    {
        var folder = Directory.CreateTempSubdirectory("probes").FullName;
        try
        {
            var host = new EvaluationHost { ProbeFolder = folder };
            host.WriteProbe("a", Tensor.Scalar(1));
            host.WriteProbe("ab", Tensor.Scalar(2f));
            host.WriteProbe("a", Tensor.Scalar(3));
            Assert.Equal(("tensor<i32>", Tensor.Scalar(3)), host.ReadProbe("a", 1, IntegerType.I32));
            Assert.Equal(("tensor<f32>", Tensor.Scalar(2f)), host.ReadProbe("ab", 0, FloatType.F32));
            Assert.Null(host.ReadProbe("a", 2, IntegerType.I32));
            host.ClearProbes();
            Assert.Null(host.ReadProbe("a", 0, IntegerType.I32));
            Assert.Throws<EvaluationException>(() => EvaluationHost.None.WriteProbe("a", Tensor.Scalar(1)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
