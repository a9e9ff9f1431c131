# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# Calls the method or the class in solution.rb with the arguments on stdin, and prints what it returned as JSON.
# What only mistakes need is in mistakes.rb. The call of Driver.new is appended to this file.
require 'json'

class ListNode
  attr_accessor :val, :next

  def initialize(val = 0, following = nil)
    @val = val
    @next = following
  end
end

class TreeNode
  attr_accessor :val, :left, :right

  def initialize(val = 0, left = nil, right = nil)
    @val = val
    @left = left
    @right = right
  end
end

module CodeArena
  SOURCE = 'solution.rb'.freeze
  INT = (-2**31..2**31 - 1).freeze
  LONG = (-2**63..2**63 - 1).freeze

  # A value that is not of the signature's type.
  class Misfit < StandardError; end

  # A mistake that leaves nothing to call; its text is for the user.
  class Fatal < StandardError; end

  # What was returned, in the shape that JSON has.
  module Plain
    def self.of(base, depth, value)
      return send("of_#{base}", value) if depth.zero?
      raise Misfit unless value.is_a?(Array)

      value.map { |item| of(base, depth - 1, item) }
    end

    def self.expect(fits, value)
      fits ? value : raise(Misfit)
    end

    def self.of_int(value) = expect(value.is_a?(Integer) && INT.cover?(value), value)
    def self.of_long(value) = expect(value.is_a?(Integer) && LONG.cover?(value), value)
    def self.of_double(value) = expect(value.is_a?(Integer) || (value.is_a?(Float) && value.finite?), value)
    def self.of_bool(value) = expect(value == true || value == false, value)

    def self.of_string(value)
      expect(value.is_a?(String), value)
      value = value.encode(Encoding::UTF_8)
      expect(value.valid_encoding?, value)
    rescue EncodingError
      raise Misfit
    end

    def self.of_ListNode(node)
      values = []
      seen = {}.compare_by_identity
      until node.nil?
        raise Misfit if seen.key?(node) || !node.respond_to?(:val) || !node.respond_to?(:next)

        seen[node] = true
        values << of_int(node.val)
        node = node.next
      end
      values
    end

    def self.of_TreeNode(root)
      values = []
      level = [root]
      seen = {}.compare_by_identity
      level.each do |node|
        next values << nil if node.nil?
        raise Misfit if seen.key?(node) || !%i[val left right].all? { |name| node.respond_to?(name) }

        seen[node] = true
        values << of_int(node.val)
        level.push(node.left, node.right)
      end
      values.pop while !values.empty? && values.last.nil?
      values
    end
  end

  # What the user's code is given.
  module Arguments
    def self.of(called, values)
      called['parameters'].zip(values).map { |(_, base, depth), value| one(base, depth, value) }
    end

    def self.one(base, depth, value)
      return value.map { |item| one(base, depth - 1, item) } unless depth.zero?

      case base
      when 'double' then value.to_f
      when 'ListNode' then list(value)
      when 'TreeNode' then tree(value)
      else value
      end
    end

    def self.list(values)
      values.reverse_each.reduce(nil) do |following, value|
        node = ::ListNode.new(value)
        node.next = following
        node
      end
    end

    def self.tree(values)
      return nil if values.empty? || values.first.nil?

      level = [::TreeNode.new(values.first)]
      at = 1
      level.each do |parent|
        %i[left= right=].each do |side|
          unless values[at].nil?
            level << ::TreeNode.new(values[at])
            parent.send(side, level.last)
          end
          at += 1
        end
      end
      level.first
    end
  end

  class Driver
    def initialize(signature)
      @signature = signature
      @nanoseconds = 0
      @mistake = ''
      @place = nil # the call that is under way, of a class
      @answers = $stdout.dup
      $stdout.reopen($stderr) # what the user's code prints, also past Ruby, goes to stderr
    end

    def run
      given = JSON.parse($stdin.read.force_encoding(Encoding::UTF_8))
      load_source
      answer = @signature['methods'] ? call_class(given) : call_function(given)
      finish(answer)
    rescue Fatal => e
      @mistake = e.message
      finish(nil)
    rescue Exception => e # rubocop:disable Lint/RescueException: whatever the user's code raises
      @mistake = mistakes.told(e, @place)
      finish(nil)
    end

    private

    def mistakes
      require_relative 'mistakes'
      Mistakes
    end

    def answer(called, value)
      return 'null' if called['answer'].nil?

      JSON.generate(Plain.of(*called['answer'], value))
    rescue Misfit
      @mistake = mistakes.misfit(called, value) if @mistake.empty?
      mistakes.resembling(value)
    end

    def load_source
      source = File.read(File.join(__dir__, SOURCE), encoding: Encoding::UTF_8)
      $VERBOSE = nil # a node class of one's own takes the place of ours without a warning
      eval(source, TOPLEVEL_BINDING, SOURCE, 1)
      $VERBOSE = false
    end

    def clock = Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond)

    def find
      names = [@signature['name'], @signature['camel']]
      receivers = [TOPLEVEL_BINDING.receiver]
      receivers << ::Solution.new if defined?(::Solution)
      receivers.each do |receiver|
        names.each do |name|
          next unless receiver.respond_to?(name, true)

          found = receiver.method(name)
          return fitting(found, @signature, name) if own?(found)
        end
      end
      raise Fatal, mistakes.missing_function(@signature)
    end

    # Kernel has methods of many names.
    def own?(method) = method.source_location&.first == SOURCE

    def fitting(found, called, shown)
      called['shown'] = shown
      kinds = found.parameters.map(&:first)
      required = kinds.count(:req)
      most = kinds.include?(:rest) ? Float::INFINITY : required + kinds.count(:opt)
      count = called['parameters'].size
      raise Fatal, mistakes.wrong_count(found, called) unless (required..most).cover?(count)

      found
    end

    def call_function(given)
      called = @signature
      found = find
      values = Arguments.of(called, called['parameters'].map { |name,| given[name] })
      start = clock
      result = found.call(*values)
      @nanoseconds = clock - start
      return answer(called, result) if called['modifies'].nil?

      # Ruby returns the last value whether it is meant or not, so that is no mistake by itself.
      answer(called, values[called['modifies']])
    end

    def call_class(given)
      name = @signature['name']
      made = Object.const_defined?(name) ? Object.const_get(name) : nil
      raise Fatal, mistakes.missing_class(name) unless made.is_a?(Class)

      fitting(made.instance_method(:initialize), @signature, name) if made.private_method_defined?(:initialize)
      functions = { name => @signature }
      @signature['methods'].each { |method| functions[method['name']] = method_of(made, method) }
      steps = given['calls'].zip(given['arguments']).map { |call, values| [functions[call], Arguments.of(functions[call], values)] }
      "[#{perform(made, steps).join(',')}]"
    end

    def method_of(made, method)
      name = [method['name'], method['camel']].find { |each| made.method_defined?(each) }
      raise Fatal, mistakes.missing_method(made, method) if name.nil?

      fitting(made.instance_method(name), method, name)
      method
    end

    # Lists and nodes may change with the next call, so they are turned into JSON at once; the clock does not count that.
    def perform(made, steps)
      results = ['null']
      uncounted = 0
      start = clock
      @place = "call 1 of #{steps.size}, #{steps.first.first['name']}"
      receiver = made.new(*steps.first.last)
      steps.drop(1).each do |called, values|
        @place = "call #{results.size + 1} of #{steps.size}, #{called['shown']}"
        result = receiver.public_send(called['shown'], *values)
        pause = clock
        results << answer(called, called['modifies'] ? values[called['modifies']] : result)
        uncounted += clock - pause
      end
      @nanoseconds = clock - start - uncounted
      @place = nil
      results
    end

    # No answer is a failure.
    def finish(answer)
      @answers.write(answer, "\n") if answer
      @answers.flush
      $stdout.flush unless $stdout.closed?
      report = { call_us: @nanoseconds / 1000 }
      report[:mistake] = @mistake.scrub[0, 2000] unless @mistake.empty?
      $stderr.write("\x1e", JSON.generate(report), "\n")
      $stderr.flush
      exit!(answer ? 0 : 1) # threads of the user's code keep nobody waiting
    end
  end
end
