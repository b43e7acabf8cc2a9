using LLVMSharp.Interop;

namespace Llvm.Interop.Tests;

public class LoaderTests
{
    [Fact]
    public void A_machine_without_LLVM_is_told_how_to_get_it()
    {
        var result = Machine([]).Find(null);

        Assert.Equal(IntPtr.Zero, result.Handle);
        Assert.Contains("LLVM was not found", result.Reason);
        Assert.Contains("install libllvm22 (apt-get install libllvm22) or set OPENXLA_LIBLLVM", result.Reason);
        var thrown = Assert.Throws<LlvmUnavailableException>(() => LlvmLibrary.RequireFound(result));
        Assert.Equal(result.Reason, thrown.Message);
    }

    [Fact]
    public void An_old_LLVM_is_named_with_its_version()
    {
        var result = Machine(new() { ["libLLVM.so.18.1"] = new(18, 1, 8) }).Find(null);

        Assert.Equal(IntPtr.Zero, result.Handle);
        Assert.Equal(new Version(18, 1, 8), result.Version);
        Assert.Contains("too old: libLLVM.so.18.1 is LLVM 18.1.8, supported are 19 to 22", result.Reason);
        Assert.Contains("apt-get install libllvm22", result.Reason);
    }

    [Fact]
    public void A_library_without_LLVMGetVersion_is_too_old()
    {
        var result = Machine(new() { ["libLLVM-15.so.1"] = null }).Find(null);

        Assert.Equal(IntPtr.Zero, result.Handle);
        Assert.Contains("too old: libLLVM-15.so.1 is older than LLVM 16", result.Reason);
    }

    [Fact]
    public void A_newer_LLVM_than_we_know_is_refused()
    {
        var result = Machine(new() { ["libLLVM.so"] = new(23, 1, 0) }).Find(null);

        Assert.Contains("too new: libLLVM.so is LLVM 23.1.0", result.Reason);
    }

    [Fact]
    public void The_newest_supported_library_wins_over_older_ones()
    {
        var result = Machine(new()
        {
            ["libLLVM.so.18.1"] = new(18, 1, 0),
            ["libLLVM.so.20.1"] = new(20, 1, 2),
            ["libLLVM-21.so"] = new(21, 1, 0),
        }).Find(null);

        Assert.NotEqual(IntPtr.Zero, result.Handle);
        Assert.Equal("libLLVM-21.so", result.Name);
        Assert.Equal(new Version(21, 1, 0), result.Version);
        Assert.Equal("", result.Reason);
    }

    [Fact]
    public void The_environment_variable_goes_first()
    {
        var result = Machine(new() { ["/opt/llvm/libLLVM.so"] = new(19, 1, 7), ["libLLVM.so.22.1"] = new(22, 1, 8) }).Find("/opt/llvm/libLLVM.so");

        Assert.Equal("/opt/llvm/libLLVM.so", result.Name);
    }

    [Fact]
    public void A_wrong_environment_variable_is_an_error_and_not_passed_over()
    {
        var result = Machine(new() { ["libLLVM.so.22.1"] = new(22, 1, 8) }).Find("/nowhere/libLLVM.so");

        Assert.Equal(IntPtr.Zero, result.Handle);
        Assert.Contains("OPENXLA_LIBLLVM is '/nowhere/libLLVM.so', which can't be loaded", result.Reason);
    }

    [Fact]
    public void What_is_not_used_is_closed_again()
    {
        var closed = new List<IntPtr>();
        var search = new LlvmSearch
        {
            Open = static name => name == "libLLVM.so.18.1" ? 7 : 0,
            ReadVersion = static _ => new Version(18, 1, 0),
            Close = closed.Add,
        };

        search.Find(null);

        Assert.Equal([(IntPtr)7], closed);
    }

    [LlvmFact]
    public void The_real_library_has_a_supported_version()
    {
        Assert.InRange(LlvmLibrary.Version.Major, LlvmSearch.OldestSupported, LlvmSearch.NewestSupported);
        Assert.NotEqual("", LlvmLibrary.Name);
        Assert.True(LlvmLibrary.IsLoadAttempted);
    }

    private static LlvmSearch Machine(Dictionary<string, Version?> libraries)
    {
        var names = libraries.Keys.ToList();
        return new LlvmSearch
        {
            Open = name => names.IndexOf(name) + 1,
            ReadVersion = handle => libraries[names[(int)handle - 1]],
        };
    }
}
